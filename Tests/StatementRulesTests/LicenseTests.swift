import TestSupport
import Testing

@Suite struct LicenseTests {
    @Test(arguments: [
        "CC-BY-4.0", "CC-BY-NC-ND-2.5", "CC-BY-SA-2.0-UK", "CC-BY-SA-2.1-JP", "CC-BY-3.0-IGO", "CC0-1.0", "CC-PDM-1.0",
        "CC-PDDC", "CC-SA-1.0", "MIT", "EUPL-1.2", "GPL-2.0+", "LicenseRef-Ours", "MIT OR CC-BY-4.0", "CCLicence",
    ])
    func `an SPDX identifier has no finding`(license: String) {
        #expect(Checked(TestDocument.completing("license: \(license)")).rendered == "")
    }
}
