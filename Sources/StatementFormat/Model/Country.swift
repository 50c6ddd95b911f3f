/// Countries: the codes of ISO 3166-1 alpha-2 with their short names in English, and `EU` and `INT`.
package enum Country {
    /// The English name of every code.
    package static let englishNames: [String: String] = Dictionary(
        table.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            let end = line.firstIndex(of: UInt8(ascii: " ")) ?? line.endIndex
            return (String(line[..<end]) ?? "", String(line[end...].dropFirst()) ?? "")
        },
        uniquingKeysWith: { first, _ in first })

    /// The codes in alphabetical order.
    package static var codes: [String] { englishNames.keys.sorted() }

    /// The code that was probably meant by a text that is none.
    package static func meant(by text: String) -> String? {
        let upper = text.uppercased()
        if englishNames[upper] != nil { return upper }
        return habits[upper] ?? guesses[upper] ?? codesByName[upper]
    }

    /// The codes by their English names in capital letters.
    private static let codesByName = Dictionary(
        englishNames.map { ($0.value.uppercased(), $0.key) }, uniquingKeysWith: { first, second in min(first, second) })

    /// Whether it is beyond doubt that a text that is no code means a certain one.
    package static func isCertain(_ text: String, as code: String) -> Bool {
        // In any language two countries are named as `CG` is; as `GE` is, a state of the USA.
        text.uppercased() == code || guesses[text.uppercased()] == nil && code != "CG" && code != "GE"
    }

    /// What may as well have been meant for something else: `SW` is Sweden, Switzerland or Eswatini, there are two
    /// countries by the name of Congo, and Europe is more than the European Union.
    private static let guesses = [
        "SP": "ES", "SW": "SE", "UE": "EU", "GERMAN": "DE", "FRANCAIS": "FR", "AMERICA": "US", "CONGO": "CG",
        "GEORGIA": "GE", "MACEDONIA": "MK", "EUROPE": "EU", "EUROPA": "EU", "GLOBAL": "INT", "WORLD": "INT",
    ]

    /// What people write instead of a code: the EU's own, names in use, and codes of three letters.
    private static let habits = [
        "UK": "GB", "EL": "GR", "ENGLAND": "GB", "SCOTLAND": "GB", "WALES": "GB", "NORTHERN IRELAND": "GB",
        "GREAT BRITAIN": "GB", "GBR": "GB", "USA": "US", "UNITED STATES OF AMERICA": "US",
        "CZECH REPUBLIC": "CZ", "TURKEY": "TR", "HOLLAND": "NL", "THE NETHERLANDS": "NL", "IVORY COAST": "CI",
        "RUSSIAN FEDERATION": "RU", "DEUTSCHLAND": "DE", "ÖSTERREICH": "AT",
        "ITALIA": "IT", "ESPAÑA": "ES", "NEDERLAND": "NL", "POLSKA": "PL", "SCHWEIZ": "CH", "SUISSE": "CH",
        "EUROPEAN UNION": "EU", "INTERNATIONAL": "INT",
        "AUT": "AT", "BEL": "BE", "BGR": "BG", "HRV": "HR", "CYP": "CY", "CZE": "CZ", "DNK": "DK", "EST": "EE",
        "FIN": "FI", "FRA": "FR", "DEU": "DE", "GER": "DE", "GRC": "GR", "HUN": "HU", "IRL": "IE", "ITA": "IT",
        "LVA": "LV", "LTU": "LT", "LUX": "LU", "MLT": "MT", "NLD": "NL", "POL": "PL", "PRT": "PT", "ROU": "RO",
        "SVK": "SK", "SVN": "SI", "ESP": "ES", "SWE": "SE", "NOR": "NO", "CHE": "CH",
    ]

    private static let table = """
        AD Andorra
        AE United Arab Emirates
        AF Afghanistan
        AG Antigua and Barbuda
        AI Anguilla
        AL Albania
        AM Armenia
        AO Angola
        AQ Antarctica
        AR Argentina
        AS American Samoa
        AT Austria
        AU Australia
        AW Aruba
        AX Åland Islands
        AZ Azerbaijan
        BA Bosnia and Herzegovina
        BB Barbados
        BD Bangladesh
        BE Belgium
        BF Burkina Faso
        BG Bulgaria
        BH Bahrain
        BI Burundi
        BJ Benin
        BL Saint Barthélemy
        BM Bermuda
        BN Brunei
        BO Bolivia
        BQ Bonaire, Sint Eustatius and Saba
        BR Brazil
        BS Bahamas
        BT Bhutan
        BV Bouvet Island
        BW Botswana
        BY Belarus
        BZ Belize
        CA Canada
        CC Cocos (Keeling) Islands
        CD Democratic Republic of the Congo
        CF Central African Republic
        CG Congo
        CH Switzerland
        CI Côte d’Ivoire
        CK Cook Islands
        CL Chile
        CM Cameroon
        CN China
        CO Colombia
        CR Costa Rica
        CU Cuba
        CV Cabo Verde
        CW Curaçao
        CX Christmas Island
        CY Cyprus
        CZ Czechia
        DE Germany
        DJ Djibouti
        DK Denmark
        DM Dominica
        DO Dominican Republic
        DZ Algeria
        EC Ecuador
        EE Estonia
        EG Egypt
        EH Western Sahara
        ER Eritrea
        ES Spain
        ET Ethiopia
        EU European Union
        FI Finland
        FJ Fiji
        FK Falkland Islands
        FM Micronesia
        FO Faroes
        FR France
        GA Gabon
        GB United Kingdom
        GD Grenada
        GE Georgia
        GF French Guiana
        GG Guernsey
        GH Ghana
        GI Gibraltar
        GL Greenland
        GM Gambia
        GN Guinea
        GP Guadeloupe
        GQ Equatorial Guinea
        GR Greece
        GS South Georgia and the South Sandwich Islands
        GT Guatemala
        GU Guam
        GW Guinea-Bissau
        GY Guyana
        HK Hong Kong
        HM Heard Island and McDonald Islands
        HN Honduras
        HR Croatia
        HT Haiti
        HU Hungary
        ID Indonesia
        IE Ireland
        IL Israel
        IM Isle of Man
        IN India
        INT International
        IO British Indian Ocean Territory
        IQ Iraq
        IR Iran
        IS Iceland
        IT Italy
        JE Jersey
        JM Jamaica
        JO Jordan
        JP Japan
        KE Kenya
        KG Kyrgyzstan
        KH Cambodia
        KI Kiribati
        KM Comoros
        KN Saint Kitts and Nevis
        KP North Korea
        KR South Korea
        KW Kuwait
        KY Cayman Islands
        KZ Kazakhstan
        LA Laos
        LB Lebanon
        LC Saint Lucia
        LI Liechtenstein
        LK Sri Lanka
        LR Liberia
        LS Lesotho
        LT Lithuania
        LU Luxembourg
        LV Latvia
        LY Libya
        MA Morocco
        MC Monaco
        MD Moldova
        ME Montenegro
        MF Saint Martin
        MG Madagascar
        MH Marshall Islands
        MK North Macedonia
        ML Mali
        MM Myanmar
        MN Mongolia
        MO Macao
        MP Northern Mariana Islands
        MQ Martinique
        MR Mauritania
        MS Montserrat
        MT Malta
        MU Mauritius
        MV Maldives
        MW Malawi
        MX Mexico
        MY Malaysia
        MZ Mozambique
        NA Namibia
        NC New Caledonia
        NE Niger
        NF Norfolk Island
        NG Nigeria
        NI Nicaragua
        NL Netherlands
        NO Norway
        NP Nepal
        NR Nauru
        NU Niue
        NZ New Zealand
        OM Oman
        PA Panama
        PE Peru
        PF French Polynesia
        PG Papua New Guinea
        PH Philippines
        PK Pakistan
        PL Poland
        PM Saint Pierre and Miquelon
        PN Pitcairn Islands
        PR Puerto Rico
        PS Palestine
        PT Portugal
        PW Palau
        PY Paraguay
        QA Qatar
        RE Réunion
        RO Romania
        RS Serbia
        RU Russia
        RW Rwanda
        SA Saudi Arabia
        SB Solomon Islands
        SC Seychelles
        SD Sudan
        SE Sweden
        SG Singapore
        SH Saint Helena, Ascension and Tristan da Cunha
        SI Slovenia
        SJ Svalbard and Jan Mayen
        SK Slovakia
        SL Sierra Leone
        SM San Marino
        SN Senegal
        SO Somalia
        SR Suriname
        SS South Sudan
        ST São Tomé and Príncipe
        SV El Salvador
        SX Sint Maarten
        SY Syria
        SZ Eswatini
        TC Turks and Caicos Islands
        TD Chad
        TF French Southern and Antarctic Lands
        TG Togo
        TH Thailand
        TJ Tajikistan
        TK Tokelau
        TL Timor-Leste
        TM Turkmenistan
        TN Tunisia
        TO Tonga
        TR Türkiye
        TT Trinidad and Tobago
        TV Tuvalu
        TW Taiwan
        TZ Tanzania
        UA Ukraine
        UG Uganda
        UM United States Minor Outlying Islands
        US United States
        UY Uruguay
        UZ Uzbekistan
        VA Holy See
        VC Saint Vincent and the Grenadines
        VE Venezuela
        VG British Virgin Islands
        VI US Virgin Islands
        VN Vietnam
        VU Vanuatu
        WF Wallis and Futuna
        WS Samoa
        YE Yemen
        YT Mayotte
        ZA South Africa
        ZM Zambia
        ZW Zimbabwe
        """
}
