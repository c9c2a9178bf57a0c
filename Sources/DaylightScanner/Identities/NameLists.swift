/// Words that tell little about who somebody is.
enum NameLists {
  /// Family and given names that many people bear: of two who share one, nothing follows.
  static let common: Set<String> = words(
    """
    zhang wang li chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo kim lee park choi jung nguyen
    tran le pham singh kumar gupta sharma patel shah jain agarwal verma yadav khan ahmed ali smith johnson williams
    brown jones miller davis garcia rodriguez martinez wilson anderson thomas taylor moore martin jackson thompson
    white lopez harris clark lewis robinson walker young allen king wright scott muller mueller schmidt schneider
    fischer meyer weber ivanov silva santos tanaka suzuki sato watanabe ito wei jun yu jing lei tan cohen david john
    michael james robert chris peter paul mark daniel andrew alex
    """)

  /// The long form of a first name's usual short form that does not begin like it; other names as they are.
  static func longForm(of name: String) -> String { shortForms[name] ?? name }

  private static let shortForms = [
    "mike": "michael", "bob": "robert", "rob": "robert", "bill": "william", "will": "william", "jim": "james",
    "dave": "david", "tony": "anthony", "jack": "john", "dick": "richard", "rick": "richard", "ted": "edward",
    "ned": "edward", "liz": "elizabeth", "beth": "elizabeth", "kate": "katherine", "peggy": "margaret",
    "meg": "margaret", "sasha": "alexander", "misha": "mikhail", "vova": "vladimir", "kolya": "nikolai",
    "andy": "andrew", "drew": "andrew", "harry": "henry", "chuck": "charles", "hans": "johannes", "pepe": "jose",
    "paco": "francisco", "nacho": "ignacio",
  ]

  /// Chinese family names in Latin letters: beside one a given name that begins like another is another.
  static let chineseFamilies: Set<String> = words(
    """
    zhang wang li chen liu yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo jiang xie deng feng tang cao peng
    zeng xiao tian dong pan yuan cai yu du ye cheng su wei lu ding ren shen yao liao tan jin qian dai shi kong bai cui qiu
    qin hou meng long duan hao gong shao mao chang wan gu lai fan fang xiong qi yan han song zheng liang hong jia zou xue
    """)

  /// Local parts of addresses, and names, that belong to a role or a machine, or to nobody.
  static let generic: Set<String> = words(
    """
    root admin administrator info mail email me git github gitlab dev devel developer user username ubuntu vagrant
    debian fedora test hello contact none nobody unknown noreply nospam work public private code oss opensource foss
    open source lists list ml spam junk webmaster postmaster support team hi hey home local localhost devnull i my
    mymail youremail you yourname name noname bugs patches contrib guest build ci jenkins bot systemadministrator
    firstnamelastname pair pairs pairing mob
    """)

  /// Mail providers that give anybody an address: their domain says nothing about whom one works for.
  static let providers: Set<String> = words(
    """
    gmail.com googlemail.com hotmail.com hotmail.fr hotmail.co.uk outlook.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.fr
    yahoo.de yahoo.co.jp ymail.com rocketmail.com live.com msn.com aol.com icloud.com me.com mac.com qq.com 163.com
    126.com foxmail.com sina.com gmx.de gmx.net gmx.com gmx.at web.de t-online.de free.fr laposte.net orange.fr
    wanadoo.fr mail.ru yandex.ru yandex.com ya.ru protonmail.com protonmail.ch proton.me pm.me pobox.com fastmail.com
    fastmail.fm zoho.com posteo.de mailbox.org riseup.net tutanota.com hey.com comcast.net verizon.net att.net cox.net
    naver.com hanmail.net daum.net rediffmail.com libero.it seznam.cz wp.pl o2.pl interia.pl bigpond.com iinet.net.au
    optusnet.com.au btinternet.com ntlworld.com users.sourceforge.net users.sf.net alum.mit.edu acm.org ieee.org
    """)

  private static func words(_ text: String) -> Set<String> {
    Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
