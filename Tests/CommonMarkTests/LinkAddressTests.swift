import CommonMark
import Testing

@Suite struct LinkAddressTests {
    @Test(arguments: [
        ("https://a.example/b|c^d`e{f}[g]", "https://a.example/b%7Cc%5Ed%60e%7Bf%7D%5Bg%5D"),
        ("https://a.example/%41%zz%", "https://a.example/%41%25zz%25"),
        ("https://a.example/a#b#c", "https://a.example/a#b%23c"),
        ("https://bücher.example/ä\u{202E}", "https://bücher.example/ä%E2%80%AE"),
        ("https://[::1]:80/x", "https://[::1]:80/x"),
        ("https://a.example/\"onclick=\"x", "https://a.example/%22onclick=%22x"),
        ("mailto:a@b.example?subject=c", "mailto:a@b.example?subject=c"),
        ("doi:10.1000/a<b>#c%d?e", "https://doi.org/10.1000/a%3Cb%3E%23c%25d%3Fe"),
    ])
    func `an address is a valid URL`(url: String, address: String) {
        #expect(LinkScheme.address(of: url) == address)
    }

    @Test
    func `each sign of ASCII in a path is kept or percent-encoded, and with a control or a space there is no address`()
    {
        // RFC 3986, sections 2.3, 3.3 to 3.5; a number sign begins the fragment.
        let kept = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?#"
        for value in UInt8(0)...0x7F {
            let sign = String(Unicode.Scalar(value))
            let digits = String(value, radix: 16, uppercase: true)
            let expected = kept.contains(sign) ? sign : "%" + (digits.count == 1 ? "0" : "") + digits
            for (scheme, host) in [("https", "a.example"), ("http", "a_b-c.example:80"), ("HTTPS", "a.example")] {
                let address = LinkScheme.address(of: "\(scheme)://\(host)/x\(sign)y")
                let isRefused = value <= 0x20 || value == 0x7F
                #expect(address == (isRefused ? nil : "\(scheme.lowercased())://\(host)/x\(expected)y"), "U+\(digits)")
            }
        }
    }

    @Test(arguments: [
        ("a@b.example", "mailto:a@b.example"), ("a+b@c.example", "mailto:a+b@c.example"),
        ("a@b.example?bcc=c@d.example&body=x", "mailto:a@b.example%3Fbcc%3Dc@d.example%26body%3Dx"),
        ("a@b.example%0Abcc:c", "mailto:a@b.example%250Abcc:c"), ("a b@c.example", nil), ("a", nil),
    ])
    func `a mailbox sets nothing but the recipient`(email: String, address: String?) {
        #expect(LinkScheme.address(ofMailbox: email) == address)
    }

    @Test(arguments: ["https://:80/", "https:///a", "https://a b", "mailto:", "doi:10.1000", "doi:11.1/a", "x", ""])
    func `what leads nowhere has no address`(url: String) {
        #expect(LinkScheme.address(of: url) == nil)
    }
}
