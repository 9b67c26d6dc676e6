/* Where something leads: addresses, hosts, URLs, paths. Spellings from RFC 3986, 4291, 6052, 6890,
 * 3056, 4380, 5214, the URL Standard's host parser, inet_aton(3), and the path rules of POSIX and
 * Windows. */
#include "lib/policy/op_testing.h"

#define T LW_TRUE
#define F LW_FALSE
#define U LW_UNKNOWN

#define NETS "[\"10.0.0.0/8\",\"192.168.1.0/24\",\"fd00::/8\",\"127.0.0.1\"]"

static const struct op_row cidrs[] = {
    {"cidr", NETS, "\"10.0.0.0\"", T},
    {"cidr", NETS, "\"10.255.255.255\"", T},
    {"cidr", NETS, "\"11.0.0.0\"", F},
    {"cidr", NETS, "\"9.255.255.255\"", F},
    {"cidr", NETS, "\"192.168.1.255\"", T},
    {"cidr", NETS, "\"192.168.2.0\"", F},
    {"cidr", NETS, "\"127.0.0.1\"", T},
    {"cidr", NETS, "\"127.0.0.2\"", F},
    {"cidr", NETS, "\"fd12:3456::1\"", T},
    {"cidr", NETS, "\"fc00::1\"", F},
    {"cidr", NETS, "\"2001:db8::1\"", F},
    {"cidr", NETS, "\"FD00::\"", T},
    {"cidr", NETS, "\"::ffff:10.1.2.3\"", T}, /* mapped */
    {"cidr", NETS, "\"::ffff:a01:203\"", T},  /* the same, in hexadecimal */
    {"cidr", NETS, "\"0:0:0:0:0:ffff:0a01:0203\"", T},
    {"cidr", NETS, "\"::ffff:11.1.2.3\"", F},
    {"cidr", NETS, "\"::10.1.2.3\"", U},        /* compatible */
    {"cidr", NETS, "\"64:ff9b::10.1.2.3\"", U}, /* NAT64 */
    {"cidr", NETS, "\"64:ff9b::a01:203\"", U},
    {"cidr", NETS, "\"64:ff9b::808:808\"", F},
    {"cidr", NETS, "\"2002:a01:203::1\"", U}, /* 6to4 */
    {"cidr", NETS, "\"2002:808:808::1\"", F},
    {"cidr", NETS, "\"2001:0:1::f5fe:fdfc\"", U}, /* Teredo: 10.1.2.3 inverted */
    {"cidr", NETS, "\"2a00::5efe:10.1.2.3\"", U}, /* ISATAP */
    {"cidr", NETS, "\"10.1\"", U},
    {"cidr", NETS, "\"10.1.2\"", U},
    {"cidr", NETS, "\"10.1.2.3.4\"", U},
    {"cidr", NETS, "\"010.1.2.3\"", U}, /* octal to some */
    {"cidr", NETS, "\"10.01.2.3\"", U},
    {"cidr", NETS, "\"0xa.1.2.3\"", U},
    {"cidr", NETS, "\"0x0a010203\"", U},
    {"cidr", NETS, "\"167838211\"", U}, /* 10.1.2.3 as one number */
    {"cidr", NETS, "167838211", U},
    {"cidr", NETS, "\"10.1.2.256\"", U},
    {"cidr", NETS, "\" 10.1.2.3\"", U},
    {"cidr", NETS, "\"10.1.2.3 \"", U},
    {"cidr", NETS, "\"10.1.2.3.\"", U},
    {"cidr", NETS, "\"10.1.2.3/8\"", U},
    {"cidr", NETS, "\"10.1.2.3:80\"", U},
    {"cidr", NETS, "\"10%2e1.2.3\"", U},
    {"cidr", NETS, "\"\\uff11\\uff10.1.2.3\"", U},
    {"cidr", NETS, "\"fe80::1%eth0\"", U},
    {"cidr", NETS, "\"[fd00::1]\"", U},
    {"cidr", NETS, "\"fd00:::1\"", U},
    {"cidr", NETS, "\"fd00::1::2\"", U},
    {"cidr", NETS, "\"fd00:1:2:3:4:5:6\"", U},
    {"cidr", NETS, "\"fd00:1:2:3:4:5:6:7\"", T},
    {"cidr", NETS, "\"fd00:1:2:3:4:5:6:7:8\"", U},
    {"cidr", NETS, "\"fd00:1:2:3:4:5:6::\"", T},
    {"cidr", NETS, "\":fd00::1\"", U},
    {"cidr", NETS, "\"fd00::1:\"", U},
    {"cidr", NETS, "\"fd00::12345\"", U},
    {"cidr", NETS, "\"::ffff:10.1.2\"", U},
    {"cidr", NETS, "\"::ffff:010.1.2.3\"", U},
    {"cidr", NETS, "\"example.com\"", U},
    {"cidr", NETS, "\"\"", U},
    {"cidr", NETS, "null", U},
    {"cidr", NETS, "[\"10.1.2.3\"]", U},
    {"cidr", "\"0.0.0.0/0\"", "\"1.2.3.4\"", T},
    {"cidr", "\"0.0.0.0/0\"", "\"::1\"", U},
    {"cidr", "\"0.0.0.0/0\"", "\"2a00::1\"", F},
    {"cidr", "\"::/0\"", "\"2a00::1\"", T},
    {"cidr", "\"172.16.0.0/12\"", "\"172.31.255.255\"", T},
    {"cidr", "\"172.16.0.0/12\"", "\"172.32.0.0\"", F},
    {"cidr", "\"1.2.3.4/32\"", "\"1.2.3.4\"", T},
    {"cidr", "\"1.2.3.4/32\"", "\"1.2.3.5\"", F},
    {"cidr", "\"2001:db8::/33\"", "\"2001:db8:7fff::1\"", T},
    {"cidr", "\"2001:db8::/33\"", "\"2001:db8:8000::1\"", F},
};

#define NAMES    "[\"api.example.com\",\"*.example.org\",\"192.0.2.7\"]"
#define INTERNAL "{\"class\":\"internal\"}"

static const struct op_row hosts[] = {
    {"host", NAMES, "\"api.example.com\"", T},
    {"host", NAMES, "\"API.Example.COM\"", T},
    {"host", NAMES, "\"api.example.com.\"", T},
    {"host", NAMES, "\"api.example.com:8443\"", T},
    {"host", NAMES, "\"www.example.com\"", F},
    {"host", NAMES, "\"xapi.example.com\"", F},
    {"host", NAMES, "\"api.example.com.evil.net\"", F},
    {"host", NAMES, "\"a.example.org\"", T},
    {"host", NAMES, "\"a.b.example.org\"", T},
    {"host", NAMES, "\"example.org\"", F},
    {"host", NAMES, "\"badexample.org\"", F},
    {"host", NAMES, "\"192.0.2.7\"", T},
    {"host", NAMES, "\"192.0.2.8\"", F},
    {"host", NAMES, "\"192.0.2.7:80\"", T},
    {"host", NAMES, "\"api.example.com..\"", U},
    {"host", NAMES, "\"api..example.com\"", U},
    {"host", NAMES, "\".example.org\"", U},
    {"host", NAMES, "\"api.example.com@evil.net\"", U},
    {"host", NAMES, "\"evil.net\\\\.example.org\"", U},
    {"host", NAMES, "\"evil.net/.example.org\"", U},
    {"host", NAMES, "\"evil.net#.example.org\"", U},
    {"host", NAMES, "\"evil.net?.example.org\"", U},
    {"host", NAMES, "\"api.example.com%2eevil.net\"", U},
    {"host", NAMES, "\"api.ex\\u0430mple.com\"", U},
    {"host", NAMES, "\"api\\u3002example.com\"", U}, /* ideographic full stop */
    {"host", NAMES, "\"xn--pi-6kc.example.com\"", U},
    {"host", NAMES, "\"api.example.com \"", U},
    {"host", NAMES, "\"api.example.com\\n\"", U},
    {"host", NAMES, "\"-a.example.org\"", U},
    {"host", NAMES, "\"\"", U},
    {"host", NAMES, "5", U},
    {"host", NAMES, "null", U},
    {"host", NAMES, "[\"api.example.com\"]", U},
    {"host", "\"::1\"", "\"[::1]:80\"", T},
    {"host", "\"::1\"", "\"::1\"", T},
    {"host", "\"::1\"", "\"0:0:0:0:0:0:0:1\"", T},
    {"host", "\"::1\"", "\"::2\"", F},
    {"host", "{\"cidr\":\"10.0.0.0/8\"}", "\"10.1.1.1\"", T},
    {"host", "{\"cidr\":\"10.0.0.0/8\"}", "\"11.1.1.1\"", F},
    {"host", "{\"cidr\":\"10.0.0.0/8\"}", "\"example.com\"", U},
    {"host", "{\"name\":\"a.com\",\"class\":\"internal\"}", "\"a.com\"", F},

    {"host", INTERNAL, "\"example.com\"", F},
    {"host", INTERNAL, "\"8.8.8.8\"", F},
    {"host", INTERNAL, "\"2a00:1450::1\"", F},
    {"host", INTERNAL, "\"localhost\"", T},
    {"host", INTERNAL, "\"LOCALHOST\"", T},
    {"host", INTERNAL, "\"localhost.\"", T},
    {"host", INTERNAL, "\"a.localhost\"", T},
    {"host", INTERNAL, "\"intranet\"", T},
    {"host", INTERNAL, "\"printer.local\"", T},
    {"host", INTERNAL, "\"metadata.google.internal\"", T},
    {"host", INTERNAL, "\"nas.home.arpa\"", T},
    {"host", INTERNAL, "\"db.corp\"", T},
    {"host", INTERNAL, "\"127.0.0.1\"", T},
    {"host", INTERNAL, "\"127.255.0.1\"", T},
    {"host", INTERNAL, "\"0.0.0.0\"", T},
    {"host", INTERNAL, "\"10.0.0.1\"", T},
    {"host", INTERNAL, "\"172.16.0.1\"", T},
    {"host", INTERNAL, "\"192.168.0.1\"", T},
    {"host", INTERNAL, "\"100.64.0.1\"", T},
    {"host", INTERNAL, "\"169.254.169.254\"", T},
    {"host", INTERNAL, "\"224.0.0.1\"", T},
    {"host", INTERNAL, "\"255.255.255.255\"", T},
    {"host", INTERNAL, "\"192.0.2.1\"", T},
    {"host", INTERNAL, "\"::1\"", T},
    {"host", INTERNAL, "\"::\"", T},
    {"host", INTERNAL, "\"[::1]\"", T},
    {"host", INTERNAL, "\"fe80::1\"", T},
    {"host", INTERNAL, "\"fd00::1\"", T},
    {"host", INTERNAL, "\"ff02::1\"", T},
    {"host", INTERNAL, "\"::ffff:127.0.0.1\"", T},
    {"host", INTERNAL, "\"::ffff:8.8.8.8\"", F},
    {"host", INTERNAL, "\"64:ff9b::7f00:1\"", U},
    {"host", INTERNAL, "\"2002:7f00:1::\"", U},
    {"host", INTERNAL, "\"2002:808:808::\"", F},
    {"host", INTERNAL, "\"fe80::1%25eth0\"", U},
    {"host", INTERNAL, "\"127.1\"", U},
    {"host", INTERNAL, "\"127.0.1\"", U},
    {"host", INTERNAL, "\"2130706433\"", U},
    {"host", INTERNAL, "\"0x7f000001\"", U},
    {"host", INTERNAL, "\"0x7f.0.0.1\"", U},
    {"host", INTERNAL, "\"0177.0.0.1\"", U},
    {"host", INTERNAL, "\"017700000001\"", U},
    {"host", INTERNAL, "\"127.0.0.1.\"", U},
    {"host", INTERNAL, "\"0\"", U},
    {"host", INTERNAL, "\"0x\"", U},
    {"host", INTERNAL, "\"1.2.3.4.5\"", U},
    {"host", INTERNAL, "\"foo.0x10\"", U},
    {"host", INTERNAL, "\"\\u2460\\u2461\\u2466.0.0.1\"", U}, /* circled digits */
    {"host", INTERNAL, "\"l\\u00f6calhost\"", U},

    {"host", "{\"class\":\"public\"}", "\"8.8.8.8\"", T},
    {"host", "{\"class\":\"public\"}", "\"10.0.0.1\"", F},
    {"host", "{\"class\":\"public\"}", "\"example.com\"", U},
    {"host", "{\"class\":\"public\"}", "\"localhost\"", F},
    {"host", "{\"class\":\"public\"}", "\"64:ff9b::a00:1\"", U},
    {"host", "{\"class\":\"private\"}", "\"10.0.0.1\"", T},
    {"host", "{\"class\":\"private\"}", "\"fd00::1\"", T},
    {"host", "{\"class\":\"private\"}", "\"127.0.0.1\"", F},
    {"host", "{\"class\":\"private\"}", "\"db.corp\"", U},
    {"host", "{\"class\":\"loopback\"}", "\"127.0.0.1\"", T},
    {"host", "{\"class\":\"loopback\"}", "\"localhost\"", T},
    {"host", "{\"class\":\"loopback\"}", "\"10.0.0.1\"", F},
    {"host", "{\"class\":\"link_local\"}", "\"169.254.1.1\"", T},
    {"host", "{\"class\":\"link_local\"}", "\"fe80::1\"", T},
    {"host", "{\"class\":\"link_local\"}", "\"8.8.8.8\"", F},
    {"host", "{\"class\":[\"private\",\"loopback\"]}", "\"127.0.0.1\"", T},
    {"host", "{\"class\":\"special\"}", "\"198.51.100.1\"", T},
    {"host", "{\"class\":\"special\"}", "\"2001:db8::1\"", T},
};

#define WEB    "{\"scheme\":\"https\",\"host\":\"*.example.com\"}"
#define INSIDE "{\"host\":{\"class\":\"internal\"}}"

static const struct op_row urls[] = {
    {"url", WEB, "\"https://www.example.com/a?b=c#d\"", T},
    {"url", WEB, "\"HTTPS://WWW.EXAMPLE.COM\"", T},
    {"url", WEB, "\"https://www.example.com:443/\"", T},
    {"url", WEB, "\"http://www.example.com/\"", F},
    {"url", WEB, "\"https://example.com/\"", F},
    {"url", WEB, "\"https://www.example.com.evil.net/\"", F},
    {"url", WEB, "\"https://evil.net/www.example.com\"", F},
    {"url", WEB, "\"https://evil.net?.example.com\"", F},
    {"url", WEB, "\"https://evil.net#.example.com\"", F},
    {"url", WEB, "\"https://www.example.com@evil.net/\"", F},
    {"url", WEB, "\"https://www.example.com:443@evil.net/\"", F},
    {"url", WEB, "\"https://a@b@www.example.com/\"", U},
    {"url", WEB, "\"https://evil.net\\\\.example.com/\"", U},
    {"url", WEB, "\"https:\\\\\\\\www.example.com/\"", U},
    {"url", WEB, "\"https:/www.example.com/\"", U},
    {"url", WEB, "\"https:www.example.com\"", U},
    {"url", WEB, "\"https:///www.example.com/\"", U},
    {"url", WEB, "\"//www.example.com/\"", U},
    {"url", WEB, "\"www.example.com\"", U},
    {"url", WEB, "\" https://www.example.com/\"", U},
    {"url", WEB, "\"ht\\ttps://www.example.com/\"", U},
    {"url", WEB, "\"https://www.exa\\nmple.com/\"", U},
    {"url", WEB, "\"https://www.exam\\u00adple.com/\"", U},
    {"url", WEB, "\"https://www.ex\\u0430mple.com/\"", U},
    {"url", WEB, "\"https://www%2eexample.com/\"", U},
    {"url", WEB, "\"https://evil.net%2f.example.com/\"", U},
    {"url", WEB, "\"https://evil.net%00.example.com/\"", U},
    {"url", WEB, "\"https://www.example.com:0443/\"", U},
    {"url", WEB, "\"https://www.example.com:99999/\"", U},
    {"url", WEB, "\"https://www.example.com:/\"", U},
    {"url", WEB, "\"https://www.example.com:x/\"", U},
    {"url", WEB, "\"https://[www.example.com/\"", U},
    {"url", WEB, "\"https://\"", U},
    {"url", WEB, "\"javascript:alert(1)\"", F},
    {"url", WEB, "\"data:text/html,x\"", F},
    {"url", WEB, "\"\"", U},
    {"url", WEB, "null", U},
    {"url", WEB, "[\"https://www.example.com/\"]", U},
    {"url", "{\"scheme\":[\"javascript\",\"data\",\"file\"]}", "\"javascript:alert(1)\"", T},
    {"url", "{\"scheme\":[\"javascript\",\"data\",\"file\"]}", "\"JavaScript:alert(1)\"", T},
    {"url", "{\"scheme\":[\"javascript\",\"data\",\"file\"]}", "\"java\\nscript:alert(1)\"", U},
    {"url", "{\"scheme\":[\"javascript\",\"data\",\"file\"]}", "\"\\u0001javascript:alert(1)\"", U},
    {"url", "{\"scheme\":[\"javascript\",\"data\",\"file\"]}", "\"file:///etc/passwd\"", T},
    {"url", "{\"scheme\":[\"javascript\",\"data\",\"file\"]}", "\"https://a.com/\"", F},

    {"url", INSIDE, "\"http://localhost:3000/\"", T},
    {"url", INSIDE, "\"http://127.0.0.1/\"", T},
    {"url", INSIDE, "\"http://[::1]/\"", T},
    {"url", INSIDE, "\"http://[::ffff:7f00:1]:80/\"", T},
    {"url", INSIDE, "\"http://169.254.169.254/latest/meta-data/\"", T},
    {"url", INSIDE, "\"http://user:pw@10.0.0.1/\"", T},
    {"url", INSIDE, "\"http://example.com/\"", F},
    {"url", INSIDE, "\"http://8.8.8.8/\"", F},
    {"url", INSIDE, "\"http://2130706433/\"", U},
    {"url", INSIDE, "\"http://0x7f.1/\"", U},
    {"url", INSIDE, "\"http://0177.0.0.1/\"", U},
    {"url", INSIDE, "\"http://127.1/\"", U},
    {"url", INSIDE, "\"http://127.0.0.1./\"", U},
    {"url", INSIDE, "\"http://[fe80::1%25eth0]/\"", U},
    {"url", INSIDE, "\"http://example.com@127.0.0.1/\"", T},
    {"url", INSIDE, "\"http://127.0.0.1#@example.com/\"", T},
    {"url", INSIDE, "\"http://127.0.0.1\\\\@example.com/\"", U},
    {"url", INSIDE, "\"http://\\u2460\\u2461\\u2466.0.0.1/\"", U},
    {"url", INSIDE, "\"file:///etc/passwd\"", U},

    {"url", "{\"port\":[80,443]}", "\"http://a.com/\"", T},
    {"url", "{\"port\":[80,443]}", "\"https://a.com\"", T},
    {"url", "{\"port\":[80,443]}", "\"https://a.com:8443\"", F},
    {"url", "{\"port\":[80,443]}", "\"https://a.com:80\"", T},
    {"url", "{\"port\":6379}", "\"redis://a.com:6379/0\"", T},
    {"url", "{\"port\":6379}", "\"redis://a.com/0\"", U},
    {"url", "{\"userinfo\":false}", "\"https://a.com/\"", T},
    {"url", "{\"userinfo\":false}", "\"https://u@a.com/\"", F},
    {"url", "{\"userinfo\":true}", "\"https://u:p@a.com/\"", T},
    {"url", "{\"userinfo\":true}", "\"https://a.com/@\"", F},
    {"url", "{\"fragment\":false}", "\"https://a.com/#x\"", F},
    {"url", "{\"fragment\":false}", "\"https://a.com/\"", T},
    {"url", "{\"query\":false}", "\"https://a.com/\"", T},
    {"url", "{\"query\":false}", "\"https://a.com/?\"", F},
    {"url", "{\"query\":true}", "\"https://a.com/?x=1\"", T},
    {"url", "{\"query\":[\"q\",\"page\"]}", "\"https://a.com/?q=1&page=2\"", T},
    {"url", "{\"query\":[\"q\",\"page\"]}", "\"https://a.com/?q=1&admin=2\"", F},
    {"url", "{\"query\":[\"q\",\"page\"]}", "\"https://a.com/?q=1&adm%69n=2\"", U},
    {"url", "{\"query\":[\"q\",\"page\"]}", "\"https://a.com/?q=1;admin=2\"", U},
    {"url", "{\"query\":[\"q\",\"page\"]}", "\"https://a.com/\"", T},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/x/y\"", T},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v2/x\"", F},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/../admin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/%2e%2e/admin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/.%2E/admin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/..%2fadmin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/..%5cadmin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/%252e%252e/admin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1//admin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/%zz\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/a%20b\"", T},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/%76%31/x\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/%56%31/x\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/%77%31/x\"", F},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/..;/admin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/..;x=1/admin\"", U},
    {"url", "{\"path\":\"/v1/**\"}", "\"https://a.com/v1/..%3b/admin\"", U},
    {"url", "{\"path\":\"/admin\"}", "\"https://a.com/admin;a=b\"", U},
    {"url", "{\"path\":\"*.php\"}", "\"https://a.com/x/y.php\"", U},
    {"url", "{\"path\":\"*.php\"}", "\"https://a.com/x/y.html\"", F},
    {"url", "{\"path\":\"/\"}", "\"https://a.com\"", T},
};

#define WS         "\"/data/ws\""
#define NO_SECRETS "{\"inside\":\"/data/ws\",\"not_glob\":[\"*.env\",\"*.pem\",\"*.key\"]}"

static const struct op_row paths[] = {
    {"inside", WS, "\"/data/ws\"", T},
    {"inside", WS, "\"/data/ws/\"", T},
    {"inside", WS, "\"/data/ws/a/b.txt\"", T},
    {"inside", WS, "\"/data/ws//a/./b.txt\"", T},
    {"inside", WS, "\"/data/./ws/a\"", T},
    {"inside", WS, "\"/data/wsx\"", F},
    {"inside", WS, "\"/data\"", F},
    {"inside", WS, "\"/\"", F},
    {"inside", WS, "\"/etc/passwd\"", F},
    {"inside", WS, "\"/data/ws/../../etc/passwd\"", U},
    {"inside", WS, "\"/data/ws/a/../b\"", U},
    {"inside", WS, "\"/data/ws/..\"", U},
    {"inside", WS, "\"a.txt\"", U},
    {"inside", WS, "\"./a.txt\"", U},
    {"inside", WS, "\"/Data/WS/a\"", U},
    {"inside", WS, "\"/data/ws/%2e%2e/x\"", U},
    {"inside", WS, "\"/data/ws/..%2fx\"", U},
    {"inside", WS, "\"/data/ws%2f..%2f..%2fetc\"", U},
    {"inside", WS, "\"/data/ws/%252e%252e/x\"", U},
    {"inside", WS, "\"/data/ws/%c0%ae%c0%ae/x\"", U},
    {"inside", WS, "\"/data/ws/..\\\\..\\\\etc\"", U},
    {"inside", WS, "\"\\\\data\\\\ws\\\\a\"", U},
    {"inside", WS, "\"/data/ws/a\\u0001\"", U},
    {"inside", WS, "\"/data/ws/a\\n\"", U},
    {"inside", WS, "\"~/data/ws/a\"", U},
    {"inside", WS, "\"~root/x\"", U},
    {"inside", WS, "\"$HOME/x\"", U},
    {"inside", WS, "\"/data/ws/${X}/y\"", U},
    {"inside", WS, "\"/data/ws/$(id)\"", U},
    {"inside", WS, "\"/data/ws/Foo$Bar.class\"", T},
    {"inside", WS, "\"C:/data/ws/a\"", U},
    {"inside", WS, "\"C:\\\\data\"", U},
    {"inside", WS, "\"//server/share\"", U},
    {"inside", WS, "\"//data/ws/a\"", U},
    {"inside", WS, "\"file:///data/ws/a\"", U},
    {"inside", WS, "\"/data/ws/a:stream\"", U},
    {"inside", WS, "\"/data/ws/a.\"", U},
    {"inside", WS, "\"/data/ws/a \"", U},
    {"inside", WS, "\" /data/ws/a\"", U},
    {"inside", WS, "\"/data/ws/.../x\"", U},
    {"inside", WS, "\"/data/ws/.. /x\"", U},
    {"inside", WS, "\"/data/ws/PROGRA~1\"", U},
    {"inside", WS, "\"/data/ws/backup~\"", T},
    {"inside", WS, "\"/data/ws/a\\uff0fb\"", U},        /* full-width slash */
    {"inside", WS, "\"/data/ws/\\uff0e\\uff0e/b\"", U}, /* full-width dots */
    {"inside", WS, "\"/data/ws/\\u2024\\u2024/b\"", U}, /* one dot leaders */
    {"inside", WS, "\"/data/ws/\\u2025/b\"", U},        /* two dot leader */
    {"inside", WS, "\"/data/ws/\\u2215etc\"", U},       /* division slash */
    {"inside", WS, "\"/data/ws/\\u2044etc\"", U},       /* fraction slash */
    {"inside", WS, "\"/data/ws/a\\u200b\"", U},
    {"inside", WS, "\"/data/ws/a\\u202eb\"", U},
    {"inside", WS, "\"/data/ws/\\u00a0a\"", U},
    {"inside", WS, "\"/data/ws/caf\\u00e9.txt\"", T},
    {"inside", WS, "\"/data/ws/\\u65e5\\u672c\"", T},
    {"inside", WS, "\"\"", U},
    {"inside", WS, "null", U},
    {"inside", WS, "5", U},
    {"inside", WS, "[\"/data/ws/a\"]", U},
    {"inside", WS, "{\"path\":\"/data/ws/a\"}", U},
    {"inside", "[\"/a\",\"/b/c\"]", "\"/b/c/d\"", T},
    {"inside", "[\"/a\",\"/b/c\"]", "\"/b/d\"", F},
    {"inside", "\"/\"", "\"/x\"", T},
    {"inside", "\"src\"", "\"src/a.c\"", T},
    {"inside", "\"src\"", "\"./src/a.c\"", T},
    {"inside", "\"src\"", "\"lib/a.c\"", F},
    {"inside", "\"src\"", "\"srcx/a.c\"", F},
    {"inside", "\"src\"", "\"src/../lib/a.c\"", U},
    {"inside", "\"src\"", "\"/x/src/a.c\"", U},
    {"inside", "\".\"", "\"a.c\"", T},
    {"outside", "\"src\"", "\"lib/a.c\"", T},
    {"outside", "\"src\"", "\"src/a.c\"", F},
    {"outside", "\"src\"", "\"src/../lib/a.c\"", U},
    {"outside", "\"/etc\"", "\"/etc/passwd\"", F},
    {"outside", "\"/etc\"", "\"/srv/x\"", T},
    {"outside", "\"/etc\"", "\"/ETC/passwd\"", U},

    {"path", NO_SECRETS, "\"/data/ws/a.txt\"", T},
    {"path", NO_SECRETS, "\"/data/ws/.env\"", F},
    {"path", NO_SECRETS, "\"/data/ws/x/prod.env\"", F},
    {"path", NO_SECRETS, "\"/data/ws/x/prod.env/\"", F},
    {"path", NO_SECRETS, "\"/data/ws/x/prod.env/.\"", F},
    {"path", NO_SECRETS, "\"/data/ws/a.pem\"", F},
    {"path", NO_SECRETS, "\"/data/ws/a.ENV\"", U},
    {"path", NO_SECRETS, "\"/data/ws/a.env.\"", U},
    {"path", NO_SECRETS, "\"/data/ws/a.env \"", U},
    {"path", NO_SECRETS, "\"/data/ws/a.en%76\"", U},
    {"path", NO_SECRETS, "\"/data/ws/a.env::$DATA\"", U},
    {"path", NO_SECRETS, "\"/data/ws/a.\\u0435nv\"", U},
    {"path", NO_SECRETS, "\"/data/ws/a.\\uff45nv\"", U},
    {"path", NO_SECRETS, "\"/data/ws/a.env.txt\"", T},
    {"path", NO_SECRETS, "\"/etc/a.txt\"", F},
    {"path", "{\"glob\":\"**/.git/**\"}", "\"/data/ws/.git/config\"", T},
    {"path", "{\"glob\":\"**/.git/**\"}", "\"/data/ws/src/a\"", F},
    {"path", "{\"glob\":[\"*.md\",\"docs/**\"]}", "\"docs/a/b.png\"", T},
    {"path", "{\"glob\":[\"*.md\",\"docs/**\"]}", "\"x/README.md\"", T},
    {"path", "{\"glob\":[\"*.md\",\"docs/**\"]}", "\"x/docs/a\"", F},
    {"path", "{\"glob\":\"*.md\"}", "\"../x.txt\"", U},
    {"path", "{\"inside\":\"/data/ws\",\"real\":true}", "\"/data/ws/a\"", U},
};

static const struct op_fault_row faults[] = {
    {"cidr", "\"10.0.0.1/8\"", "without bits behind"},
    {"cidr", "\"10.0.0.0/33\"", "a network is wanted"},
    {"cidr", "\"10.0.0.0/\"", "a network is wanted"},
    {"cidr", "\"10.0.0.0/08\"", "a network is wanted"},
    {"cidr", "\"::/129\"", "a network is wanted"},
    {"cidr", "[\"10.0.0.0/8\",\"x\"]", "a network is wanted"},
    {"host", "\"https://a.com\"", "without port and scheme"},
    {"host", "\"a.com:80\"", "without port and scheme"},
    {"host", "\"*.*.com\"", "host name"},
    {"host", "\"*.10.0.0.1\"", "host name"},
    {"host", "\"b\\u00fccher.de\"", "in ASCII"},
    {"host", "\"127.1\"", "host name"},
    {"host", "{\"class\":\"intern\"}", "one of public"},
    {"host", "{\"names\":\"a.com\"}", "unknown member \"names\""},
    {"url", "\"https://a.com\"", "members are wanted"},
    {"url", "{\"hosts\":\"a.com\"}", "unknown member"},
    {"url", "{\"scheme\":\"https://\"}", "without colon"},
    {"url", "{\"port\":\"80\"}", "a port is wanted"},
    {"url", "{\"port\":70000}", "a port is wanted"},
    {"url", "{\"port\":[]}", "1 to 32 ports"},
    {"url", "{\"userinfo\":\"no\"}", "true or false"},
    {"inside", "\"/data/../etc\"", "this one has \"..\""},
    {"inside", "\"C:\\\\data\"", "a colon"},
    {"inside", "\"~/ws\"", "at the start"},
    {"inside", "5", "a folder is wanted"},
    {"path", "{\"real\":true}", "inside, outside, glob or not_glob"},
    {"path", "{\"within\":\"/a\"}", "unknown member"},
    {"path", "\"/a\"", "members are wanted"},
};

static void addresses_are_in_networks(void **state)
{
    op_check(cidrs, COUNT(cidrs));
}

static void hosts_match(void **state)
{
    op_check(hosts, COUNT(hosts));
}

static void urls_match(void **state)
{
    op_check(urls, COUNT(urls));
}

static void paths_match(void **state)
{
    op_check(paths, COUNT(paths));
}

static void operands_are_checked(void **state)
{
    op_check_faults(faults, COUNT(faults));
}

/* What the shell found decides with the text, and neither alone. */
static void links_are_no_way_out(void **state)
{
    static const struct {
        const char *op, *operand, *value, *real; /* real NULL: not found */
        bool local;
        enum lw_truth want;
    } rows[] = {
        {"inside", WS, "\"/data/ws/a\"", "/data/ws/a", true, T},
        {"inside", WS, "\"/data/ws/link\"", "/etc/passwd", true, U},
        {"inside", WS, "\"/alias/a\"", "/data/ws/a", true, U},
        {"inside", WS, "\"/etc/passwd\"", "/etc/passwd", true, F},
        {"inside", WS, "\"/data/ws/a\"", NULL, true, U},
        {"inside", WS, "\"/data/ws/a\"", NULL, false, T},
        {"inside", WS, "\"a.txt\"", "/data/ws/a.txt", true, T},
        {"inside", WS, "\"a.txt\"", "/srv/a.txt", true, F},
        {"inside", WS, "\"/data/ws/a/../b\"", "/data/ws/b", true, T},
        {"inside", WS, "\"/data/ws/../../etc/x\"", "/etc/x", true, F},
        {"inside", WS, "\"/data/ws/%2e%2e/b\"", "/data/ws/%2e%2e/b", true, U},
        {"inside", WS, "\"/data/ws/a\"", "relative", true, U},
        {"inside", WS, "\"/data/ws/a\"", "", true, U},
        {"path", "{\"inside\":\"/data/ws\",\"real\":true}", "\"/data/ws/a\"", "/data/ws/a", false,
         T},
        {"path", "{\"inside\":\"/data/ws\",\"real\":true}", "\"/data/ws/a\"", NULL, false, U},
        {"outside", "\"/etc\"", "\"/srv/link\"", "/etc/passwd", true, U},
        {"outside", "\"/etc\"", "\"/srv/a\"", "/srv/a", true, T},
        {"path", NO_SECRETS, "\"/data/ws/a.txt\"", "/data/ws/prod.env", true, U},
        {"path", NO_SECRETS, "\"/data/ws/prod.env\"", "/data/ws/a.txt", true, U},
        {"path", NO_SECRETS, "\"/data/ws/a.txt\"", "/data/ws/a.txt", true, T},
        {"path", NO_SECRETS, "\"/data/ws/x/../prod.env\"", "/data/ws/prod.env", true, F},
    };

    for (size_t i = 0; i < COUNT(rows); i++) {
        struct lw_policy_path known = {parse(rows[i].value)->string, lw_strz(rows[i].real)};
        struct lw_policy_paths all = {&known, rows[i].real ? 1 : 0, rows[i].local};
        struct lw_op_context x = {.paths = &all, .arena = &arena};
        enum lw_truth got = op_eval(rows[i].op, rows[i].operand, rows[i].value, &x);

        if (got != rows[i].want)
            fail_msg("%zu: %s on %s at %s is %s", i, rows[i].operand, rows[i].value,
                     rows[i].real ? rows[i].real : "?", lw_truth_name(got));
    }
}

/* A root that is itself a link: /data/ws leads to /mnt/disk/ws. */
static void roots_are_followed(void **state)
{
    struct lw_policy_path known[] = {
        {LW_STR_INIT("/data/ws/a"), LW_STR_INIT("/mnt/disk/ws/a")},
        {LW_STR_INIT("/data/ws"), LW_STR_INIT("/mnt/disk/ws")},
    };
    struct lw_policy_paths all = {known, 2, true};
    struct lw_op_context x = {.paths = &all, .arena = &arena};

    assert_int_equal(op_eval("inside", WS, "\"/data/ws/a\"", &x), LW_TRUE);
    all.n = 1;
    assert_int_equal(op_eval("inside", WS, "\"/data/ws/a\"", &x), LW_UNKNOWN);
}

static void collect(void *to, struct lw_str text)
{
    struct lw_buf *b = to;

    lw_buf_adds(b, text);
    lw_buf_addc(b, ' ');
}

static void the_shell_is_told_what_to_look_up(void **state)
{
    const struct lw_op_class *op = lw_op_find(LW_STR("path"));
    struct lw_op_compiler c = {0};
    void *compiled = op_compile(op, "{\"inside\":[\"/a//b\",\"c\"],\"outside\":\"/d\"}", &c);

    assert_non_null(compiled);
    op->paths(compiled, parse("\"/x/../y\""), collect, &buf);
    op->paths(compiled, parse("5"), collect, &buf);
    op->paths(compiled, NULL, collect, &buf);
    assert_str(lw_buf_str(&buf), "/x/../y /a/b c /d ");
}

static void limits_are_reached(void **state)
{
    struct lw_op_context x = {.arena = &arena};
    char text[4200];

    memset(text, 'a', sizeof(text));
    text[0] = '"';
    text[1] = '/';
    text[4097] = '"';
    text[4098] = '\0';
    assert_int_equal(op_eval("inside", "\"/\"", text, &x), LW_TRUE); /* 4096 bytes */
    text[4097] = 'a';
    text[4098] = '"';
    text[4099] = '\0';
    assert_int_equal(op_eval("inside", "\"/\"", text, &x), LW_UNKNOWN);
    memset(text + 1, 'a', 254);
    text[255] = '"';
    text[256] = '\0';
    assert_int_equal(op_eval("host", "\"a\"", text, &x), LW_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(addresses_are_in_networks),
        TEST(hosts_match),
        TEST(urls_match),
        TEST(paths_match),
        TEST(operands_are_checked),
        TEST(links_are_no_way_out),
        TEST(roots_are_followed),
        TEST(the_shell_is_told_what_to_look_up),
        TEST(limits_are_reached),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
