/// Invented names as they are in real life, of people and of organisations, in the scripts of Europe and beyond.
enum CleanNames {
    static let people: [String] = latin + otherScripts

    private static let latin = [
        // Apostrophes, hyphens, particles and initials.
        "Siobhán O'Hanlon", "Cathal O’Dálaigh", "Mary-Jane D'Angelino", "Giulia Dell'Acquaviva", "Nicolò De’ Rossetti",
        "Jean-Loup d’Aubremont", "Anne-Sophie de la Tourelle", "Ludovic du Plessier", "Pieter van den Heuvelink",
        "Marijke van 't Hofland", "Joost ter Braakman", "Lotte in 't Veldhuis", "Otto von und zu Lindenfels",
        "Friederike zur Mühlenau", "Hans-Jürgen Weißhaupt", "Zoë Käßmeyer", "Manuela Conceição d'Água-Müller",
        "João dos Santos e Silveira", "María del Carmen Ñandúez y Pérez", "Josep Puig i Collserola", "Núria Vilàr·lada",
        "Iñaki Etxeberrigoitia", "J. R. Smithson", "Smithson, J. R.", "A.-M. Lefèvrault", "Ph. D. Martel",
        "H.-P. Körnlein",
        "Martin L. Kingsbury Jr.", "Robert Downing III", "Ana María", "Prof. Dr. med. h. c. Ute Sommerfeldt",
        "Mononymus",
        "Maelle", "Bo Å", "Y Li", "Ng Ah", "Sir Ian McAllistair", "Rhys ap Gruffuddson", "Fiona MacGillivrayson",
        "Seán Mac an tSaoir", "Máire Ní Dhomhnaillín", "Gwenllïan Llŷr-Tŵr",
        // Nordic and Baltic.
        "Þórunn Æðeyjardóttir", "Björk Sæmundsdóttir-Ólafs", "Åse Øverlandet", "Jørgen Ærøskøb",
        "Søren Hjørring-Møllegård",
        "Håkan Östergårdh", "Väinö Yrjönpoika", "Ülle Õunapuuk", "Jānis Bērziņkalns", "Žydrūnė Šimkūnaitytė",
        "Ąžuolas Ėglys", "Rūta Čepaitė-Šalčiūtė", "Sámmol Ánde Čáppat",
        // Central and eastern Europe.
        "Łukasz Żółciński", "Grażyna Brzęczyszczykiewicz", "Wojciech Źrebięcki-Śląski", "Jiří Třeštík",
        "Ľubomíra Ďurčeková",
        "Přemysl Ňuňuk", "Győző Szűcsfalvi", "Erzsébet Kőrösházyné", "Ștefan Țepeșescu", "Ana-Maria Brâncușoiu",
        "Šime Đurđević",
        "Ljiljana Čvrljak-Žužul", "Matjaž Škofjeloški", "Gjergj Çelaj", "Ëngjëll Xhuvanaj", "Ġorġ Ħal Għaxaqi",
        "Şükrü Öğütçüoğlu", "İpek Çağlayangil", "Ilgın Işıkdağ", "Nguyễn Thị Mỹ Ảnh", "Đặng Văn Ườm", "Əli Məmmədzadə",
        "Nurgüýç Ýazmyradowa", "Oʻktam Gʻafurov", "Kaʻiulani Māhoe", "Ngũgĩ Mwangĩka", "Ọlá Adéṣínà", "N’Golo Kouadjio",
        "Fatou N'Diayette", "Te Rangi Āwhina",
    ]

    private static let otherScripts = [
        "Ελένη Παπαδοπουλάκη", "Γιώργος Αϊβαλιώτης", "Μαΐρη Οὐρανίου", "Иван Петровский-Щукин", "Дарья Ёлкина",
        "Олександр Ґалаґан",
        "Соломія Їжакевич", "Алесь Ўладзіміраў", "Ђорђе Љубичић-Њежић", "Ќирил Ѓорѓиев", "Йордан Ѝванов",
        "Ахмәт Җәлилов",
        "Ғалым Қасымұлы", "Нино Мшвениерадзе", "გიორგი მშვენიერაძე", "ნინო ქართლელი", "Անահիտ Հայրապետյան",
        "Տիգրան Օհանյան",
        "محمد عبد الرحمن الصالح", "فاطمة الزهراء بنت علي", "زهرا نیک‌خواه", "نادیہ چوہدری", "ڕێبوار ئەحمەد",
        "דוד בן־ארי",
        "שרה כהן־לוי", "צ׳רלי ז׳בוטינסקאי", "יוסף ד״ר־כץ", "አበበ በቀለ", "ሰላማዊት ተስፋዬ", "प्रिया शर्मा", "क्‍षितिज वर्मा", "রহিম উদ্দিন",
        "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ", "ગીતા પટેલ", "தமிழ்செல்வன் முருகன்", "వెంకట రామయ్య", "ನಾಗರಾಜ ಗೌಡ", "ലക്ഷ്മി നായർ", "සුනිල් පෙරේරා", "สมชาย ใจดี",
        "ສົມພອນ ວົງສາ", "မောင်မောင်", "សុខា ចាន់", "བསྟན་འཛིན", "王小明", "王·小明", "歐陽 美玲", "佐藤 花子", "さとう はなこ", "アレクサンドル・ドゥマ",
        "髙橋 一郎", "김민수", "김 민 수", "ᠪᠠᠲᠤ", "Батбаяр Ө.", "ܝܘܚܢܢ", "ⵎⵓⵃⵎⵎⴷ", "Anna Мария", "李 Wei", "Yuki 佐藤",
        "Bengt 🐝 Biodlare",
    ]

    static let organisations: [String] = societies + scripts + companies + marks

    private static let societies = [
        "Université Paris-Saclay / AP-HP", "CHU de l’Étoile – Hôpital d’Été",
        "Centre hospitalier (CHU) de Saint-Exemple",
        "L’Hôpital des Enfants", "Fédération nationale des « Cœurs battants »", "Société d'Exemple, a.s.b.l.",
        "Œuvre de l’Aïeul",
        "Verein für Beispielkunde e.V.", "Verein für Beispielkunde e. V.", "Förderkreis »Herz & Hand«",
        "Stiftung „Der Weg“",
        "Universitätsklinikum Übersee AöR", "Arbeitsgemeinschaft der Ärzt:innen", "Patient*innen-Rat",
        "Mitarbeiter/-innen-Vertretung",
        "Berufsverband der MTR i. Gr.", "St. Anna-Kinderspital", "Landesverband Baden-Württemberg (LV BW)",
        "BAG SELBSTHILFE",
        "Associazione L'Àncora ODV", "Fondazione «Città della Salute» ETS", "Istituto Superiore d'Esempio – IRCCS",
        "A.N.F.F.A.S.–Esempio",
        "Asociación Ñandú de Pacientes", "Hospital Universitari Vall d’Exemple", "Fundació Puigvert·Exemple",
        "Euskal Osasun Elkartea",
        "Associação Portuguesa de Exemplos (APE)", "Liga Contra o Cancro – Núcleo do Sul", "Stichting 't Lichtpunt",
        "Vereniging Ouders & Kind",
        "UZ Voorbeeld", "KU Voorbeeld / imec", "Norges Eksempelforbund", "Børnelægernes Råd",
        "Sällskapet Hjärtat i Åre", "Íslensk dæmi ses.",
        "Suomen Esimerkkiyhdistys ry", "Eesti Näidiste Liit MTÜ", "Latvijas Paraugu biedrība",
        "Lietuvos pavyzdžių sąjunga", "Związek „Przykład”",
        "Stowarzyszenie na rzecz Dzieci z Chorobami Rzadkimi „Iskierka”", "Fundacja Przykładu, OPP",
        "Česká společnost příkladů ČLS JEP, z. s.",
        "Slovenská únia pacientov, o. z.", "Magyar Példa Társaság", "Societatea Română de Exemple",
        "Asociația „Stejarul”", "Hrvatsko društvo (HDP)",
        "Društvo bolnikov Primer", "Shoqata Shqiptare e Shembujve", "Għaqda tal-Pazjenti", "Cumann na nOthar",
        "Cymdeithas y Cleifion", "Örnek Derneği",
        "The Royal Society of Examples", "Friends of St. Example's", "Nurses' & Midwives' Union", "Women's Health 50+",
        "Alliance for 1 in 17",
        "Network No. 7", "3rd Age Forum", "2 Hearts", "24/7 Care", "50 & Over", "1. FC Beispiel", "Route 66 Riders",
        "Plan B", "Gruppe 47", "4Children",
        "Health First!", "Who Cares?", "Stop TB Now", "Team @ Home", "100% Care", "Care+", "C++ Users for Health",
        "H2O for All", "CO₂-frei e.V.", "n+1",
        "α-Synuclein Club", "Trisomy 21 Ireland", "p53 Families", "KRAS-G12C Forum", "BRCA1/2 Network",
        "MPS (I–VII) Society", "22q11 Europe",
        "X-linked Hypophosphatemia Alliance", "AT Society", "EL Network", "IT for Health", "NO to Smoking", "The Nulls",
        "True North", "Off the Record",
        "Data Saves Lives", "Todo por la Salud", "TBDA", "XX Club", "Name It!", "Add Life", "Date Palm Growers",
        "Your Voice", "Example at Dot Com House",
        "Meeting (at) the Square", "Look at Health. Do it", "Café at Org House", "Point [A] to [B]", "Ask #1",
        "#TogetherNow", "A#1 Care",
    ]

    private static let scripts = [
        "Ελληνική Εταιρεία Παραδείγματος", "Σύλλογος Ασθενών «Ελπίδα»", "Α.Σ.Α. «ΦΩΣ»", "Сдружение „Рядка искра“",
        "Българска асоциация „Пример“", "ГО «Приклад»",
        "Асоціація пацієнтів України", "Удружење пацијената „Осмех”", "Здружение Пример", "РОО «Жизнь»",
        "Беларускае таварыства", "საქართველოს მაგალითების კავშირი",
        "Օրինակների միություն ՀԿ", "الجمعية المثالية للمرضى", "مؤسسة «الأمل»", "انجمن نمونه‌های ایران",
        "האגודה לדוגמה (ע״ר)", "עמותת \"אור\"", "例え学会",
        "一般社団法人 日本見本協会", "(株)サンプル", "示例协会", "中華民國範例學會", "예시 협회", "사단법인 한국예시협회", "สมาคมตัวอย่าง",
        "โรงพยาบาล\u{200B}ตัวอย่าง", "उदाहरण संस्था", "নমুনা সমিতি",
        "உதாரண சங்கம்", "የምሳሌ ማህበር", "សមាគម\u{200B}ឧទាហរណ៍", "ບໍລິສັດ ຕົວຢ່າງ", "Hội Ví Dụ Việt Nam", "Қазақстан үлгі қоғамы",
    ]

    private static let companies = [
        "Example Ltd", "Example Ltd.", "Example Limited", "Example, Inc.", "Example Inc", "Example LLC", "Example LLP",
        "Example plc", "Example Corp.", "Example Co.",
        "Example & Sons Pty Ltd", "Example CIC", "Exemple S.A.", "Exemple SA/NV", "Exemple SAS", "Exemple S.à r.l.",
        "Exemple SCRL", "Exemple GIE", "Beispiel GmbH",
        "Beispiel gGmbH", "Beispiel GmbH & Co. KG", "Beispiel AG", "Beispiel SE & Co. KGaA",
        "Beispiel UG (haftungsbeschränkt)", "Beispiel eG", "Beispiel Ges.m.b.H.",
        "Esempio S.p.A.", "Esempio S.r.l.", "Esempio Soc. Coop. a r.l.", "Esempio ONLUS", "Ejemplo, S.L.U.",
        "Ejemplo, S.A.", "Ejemplo S. Coop.", "Exemplo, Lda.",
        "Exemplo – Unipessoal, Lda", "Vorbeeld B.V. (NL)", "Voorbeeld N.V.", "Voorbeeld CVBA", "Eksempel A/S",
        "Eksempel ApS", "Eksempel AS", "Exempel AB", "Exempel HB",
        "Esimerkki Oy", "Esimerkki Oyj Abp", "Dæmi hf.", "Näidis OÜ", "Paraugs SIA", "UAB „Pavyzdys“",
        "Przykład Sp. z o.o.", "Przykład S.A.", "Příklad s.r.o.", "Příklad, a.s.",
        "Príklad spol. s r. o.", "Példa Kft.", "Példa Zrt.", "Exemplu S.R.L.", "Primjer d.o.o.", "Primer d.d.",
        "Пример ЕООД", "Пример АД", "ТОВ «Приклад»", "ООО «Пример»", "Παράδειγμα Α.Ε.",
        "Παράδειγμα Ε.Π.Ε.", "Örnek A.Ş.", "Örnek Ltd. Şti.", "e-Health.org", "Example.ai", "i.Care", "Yahoo-Example!",
        "AI4Health", "Med–Tech × Care", "Bio|Base", "<3 Hearts", "=1", "X > Y",
        "~Wave", "Org*nisation", "[Brackets] Ltd", "{Braces} Inc.", "Back\\Slash", "50 % Care", "§ 65 Club", "№ 5",
        "½ Marathon", "€-Health", "™ Club", "Example® Europe", "Straße & Söhne",
    ]

    private static let marks = [
        "Care 4 All 💙", "👩‍⚕️ Nurses", "👨‍👩‍👧‍👦 Families", "🇪🇺 Friends of Europe", "🏳️‍🌈 Health", "❤️‍🩹 Healing",
        "1️ Step".replacing("\u{FE0F}", with: ""), "ACT UP-Exemple", "UNICORN", "ESR EIBALL EUCAIM",
        "AGE Platform Exemple", "EUROSCREEN SEM", "ECPC-EBCD", "EU-OSHA/EMA", "MEDTECH IT", "BAG AKTION", "KIDS & CO",
        "LUPUS UK", "SMA ROMA", "ALS LIGA",
        "Tel. 112 Friends", "Line +1", "Generation 50+ 2030", "Plus + Minus", "A + B 2024", "@home", "Friends @ Work",
        "1 + 1 = 3", "UK (GB) Club", "“CAFÉ”", "« SOCIÉTÉ »", "‹ÎLE›", "L’ÉTÉ",
    ]
}
