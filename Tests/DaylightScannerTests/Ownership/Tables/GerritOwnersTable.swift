/// Chromium's and Gerrit's OWNERS, after the find-owners backend's documentation and Chromium's "Code reviews"; and
/// DIR_METADATA, after dirmd's.
let gerritOwnersTable = ##"""
  ## Addresses of a folder and of those above
  @ OWNERS
  root@x.org
  Second@X.org # a comment
  @ a/OWNERS
  # comment
  ann@x.org

  bob@x.org
  @ a/b/OWNERS
  cat@x.org
  ann@x.org
  > x d/y/z OWNERS => root@x.org second@x.org @ OWNERS:1
  > a/x a/c/d a/OWNERS => ann@x.org bob@x.org | root@x.org second@x.org @ a/OWNERS:2 OWNERS:1
  > a/b/x a/b/c/d => cat@x.org ann@x.org | bob@x.org root@x.org second@x.org @ a/b/OWNERS:1 a/OWNERS:2 OWNERS:1
  > ab/x => root@x.org second@x.org

  ## set noparent
  @ OWNERS
  root@x.org
  @ a/OWNERS
  set noparent
  ann@x.org
  @ a/b/OWNERS
  bob@x.org
  @ c/OWNERS
    set   noparent  # alone
  @ d/OWNERS
  dan@x.org
  set noparent
  > a/x a/c/x => ann@x.org
  > a/b/x => bob@x.org | ann@x.org
  > c/x c/d/x => none
  > d/x => dan@x.org
  > x => root@x.org

  ## per-file grants some files
  @ OWNERS
  root@x.org
  per-file docs.config,*.md=richard@x.org
  per-file BUILD.gn = builder@x.org, second@x.org
  @ a/OWNERS
  per-file foo_*.cc=foo@x.org
  per-file *.h=head@x.org
  > x a.mdx => root@x.org
  > docs.config a.md => richard@x.org root@x.org @ OWNERS:2
  > BUILD.gn => builder@x.org second@x.org root@x.org
  > a/foo_x.cc => foo@x.org | root@x.org
  > a/b/foo_y.cc => foo@x.org | root@x.org
  > a/foo_.h => head@x.org | root@x.org
  > a/x.cc a/foo.cc => root@x.org
  > a/x.md => richard@x.org root@x.org
  > a/docs.config => richard@x.org root@x.org

  ## per-file with set noparent
  @ OWNERS
  root@x.org
  @ a/OWNERS
  jane@x.org
  per-file docs.config,*.md=set noparent
  per-file docs.config,*.md=richard@x.org
  per-file *.lock=set noparent
  @ a/b/OWNERS
  bob@x.org
  > a/x => jane@x.org | root@x.org
  > a/docs.config a/x.md => richard@x.org
  > a/x.lock => none
  > a/b/x.md => bob@x.org | richard@x.org
  > a/b/x => bob@x.org | jane@x.org root@x.org

  ## Globs
  @ OWNERS
  per-file *.{cc,h}=cpp@x.org
  per-file [ab]*.py=class@x.org
  per-file sub/*.txt=sub@x.org
  per-file deep/**/*.java=deep@x.org
  per-file /abs/*.c=abs@x.org
  per-file ?.js=one@x.org
  per-file exact=exact@x.org
  > a.cc a.h x/y.h => cpp@x.org
  > a.hh cc => none
  > a.py bx.py x/a1.py => class@x.org
  > c.py => none
  > sub/a.txt => sub@x.org
  > a.txt sub/x/a.txt x/sub/a.txt => none
  > deep/a.java deep/x/y/a.java => deep@x.org
  > a.java => none
  > abs/x.c => abs@x.org
  > x/abs/x.c abs/y/x.c => none
  > a.js x/b.js => one@x.org
  > ab.js => none
  > exact x/exact => exact@x.org
  > exactly => none

  ## Everybody
  @ OWNERS
  *
  @ a/OWNERS
  set noparent
  per-file *.md=*
  ann@x.org
  > x b/y => *
  > a/x => ann@x.org
  > a/x.md => * ann@x.org

  ## file: takes addresses over, and nothing else
  @ OWNERS
  root@x.org
  @ build/OWNERS
  set noparent
  build@x.org
  per-file *.gn=gn@x.org
  @ a/OWNERS
  file:/build/OWNERS
  ann@x.org
  @ b/OWNERS
  file:../build/OWNERS
  @ c/OWNERS
  file://build/OWNERS
  @ d/OWNERS
  file:/nowhere/OWNERS
  dan@x.org
  @ e/OWNERS
  per-file *.x=file:/build/OWNERS
  > a/x a/y.gn => ann@x.org build@x.org | root@x.org @ a/OWNERS:2 OWNERS:1
  > b/x => build@x.org | root@x.org @ b/OWNERS:1 OWNERS:1
  > c/x => build@x.org | root@x.org
  > d/x => dan@x.org | root@x.org
  > e/a.x => build@x.org | root@x.org
  > e/a => root@x.org
  > build/x => build@x.org
  > build/x.gn => gn@x.org build@x.org

  ## include takes all over
  @ OWNERS
  root@x.org
  @ build/OWNERS
  set noparent
  build@x.org
  per-file *.gn=gn@x.org
  @ a/OWNERS
  include /build/OWNERS
  @ b/OWNERS
  include ../build/OWNERS
  bob@x.org
  > a/x => build@x.org
  > a/x.gn a/b/x.gn => gn@x.org build@x.org
  > b/x => bob@x.org build@x.org
  > b/x.gn => gn@x.org bob@x.org build@x.org

  ## Files that name files, and each other
  @ OWNERS
  file:/one/OWNERS
  @ one/OWNERS
  one@x.org
  file:two/OWNERS
  @ one/two/OWNERS
  two@x.org
  include /OWNERS
  @ loop/OWNERS
  file:/loop/OWNERS
  loop@x.org
  > x => one@x.org two@x.org
  > one/x => one@x.org two@x.org
  > one/two/x => two@x.org one@x.org
  > loop/x => loop@x.org | one@x.org two@x.org

  ## Owners files of other names only count where they are named
  @ OWNERS
  root@x.org
  per-file *.mojom=set noparent
  per-file *.mojom=file://ipc/SECURITY_OWNERS
  @ ipc/SECURITY_OWNERS
  sec@x.org
  @ ipc/OWNERS_BUILD
  no@x.org
  > ipc/x => root@x.org
  > a.mojom ipc/b.mojom => sec@x.org

  ## Those of last resort
  @ OWNERS
  boss@x.org #{LAST_RESORT_SUGGESTION}
  ann@x.org
  @ a/OWNERS
  chief@x.org #{LAST_RESORT_SUGGESTION}
  @ b/OWNERS
  set noparent
  only@x.org #{LAST_RESORT_SUGGESTION}
  > x => ann@x.org | boss@x.org
  > a/x => ann@x.org | chief@x.org boss@x.org
  > b/x => only@x.org

  ## Other comments behind an address
  @ OWNERS
  ann@x.org #{NEVER_SUGGEST}
  bob@x.org# tight
  cat@x.org	# tab
  > x => ann@x.org bob@x.org cat@x.org

  ## Lines that are none cost themselves only
  @ OWNERS
  ann@x.org
  not an address
  bob
  set something
  per-file =x@x.org
  per-file *.c
  per-file *.d=include /build/OWNERS
  per-file *.e=nobody
  file:other-project:/OWNERS
  include other:branch:/OWNERS
  a@b@c
  good@x.org
  > x a.c a.d a.e => ann@x.org good@x.org

  ## A team in a comment
  @ OWNERS
  # TEAM: root-team@x.org
  # COMPONENT: Internals
  root@x.org
  @ a/OWNERS
  ann@x.org
  # TEAM: a-team@X.org
  @ b/OWNERS
  set noparent
  bob@x.org
  @ c/OWNERS
  #TEAM:c@x.org
  cat@x.org
  > x => root@x.org {root-team@x.org}
  > a/x a/b/y => ann@x.org | root@x.org {a-team@x.org}
  > b/x => bob@x.org
  > c/x => cat@x.org | root@x.org {c@x.org}

  ## DIR_METADATA names the team of a folder and those below
  @ OWNERS
  root@x.org
  @ DIR_METADATA
  team_email: "root-team@x.org"
  monorail {
    project: "chromium"
    component: "Infra"
  }
  @ a/DIR_METADATA
  os: LINUX
  team_email: "A-Team@x.org"
  @ b/DIR_METADATA
  monorail { component: "B" team_email: "inner@x.org" }
  @ a/OWNERS
  ann@x.org
  > x => root@x.org {root-team@x.org}
  > a/x a/c/y => ann@x.org | root@x.org {a-team@x.org}
  > b/x => root@x.org {root-team@x.org}

  ## DIR_METADATA without OWNERS
  @ a/DIR_METADATA
  # comment
  buganizer { component_id: 1027774 # A > B
  }
  team_email : 'single@x.org'
  @ a/b/DIR_METADATA
  os: MAC
  @ c/DIR_METADATA
  team_email: "c@x.org", os: LINUX
  @ d/DIR_METADATA
  team_email: ["d@x.org"]
  @ e/DIR_METADATA
  team_email: none
  @ f/DIR_METADATA
  team_email "f@x.org"
  @ g/DIR_METADATA
  monorail <
    component: "x"
  >
  team_email: "g\100x.org@y"
  @ h/DIR_METADATA
  team_email: "not closed
  os: LINUX
  > a/x a/b/y => single@x.org {single@x.org} @ a/DIR_METADATA:4
  > c/x => c@x.org {c@x.org}
  > d/x => d@x.org {d@x.org}
  > e/x f/x h/x y => none

  ## Mixins
  @ common/COMMON_METADATA
  team_email: "common@x.org"
  @ a/DIR_METADATA
  mixins: "//common/COMMON_METADATA"
  @ b/DIR_METADATA
  mixins: ["//nowhere/X", "//common/COMMON_METADATA"]
  @ c/DIR_METADATA
  team_email: "own@x.org"
  mixins: "//common/COMMON_METADATA"
  > a/x => common@x.org {common@x.org} @ common/COMMON_METADATA:1
  > b/x => common@x.org {common@x.org}
  > c/x => own@x.org {own@x.org} @ c/DIR_METADATA:1
  > common/x => none

  ## Both formats of OWNERS in one tree
  @ OWNERS
  approvers: [kube]
  @ a/OWNERS
  ann@x.org
  @ a/b/OWNERS
  approvers: [bee]
  > x => kube @ OWNERS:1
  > a/x => ann@x.org | kube @ a/OWNERS:1 OWNERS:1
  > a/b/x => bee | ann@x.org kube

  ## The same address twice
  @ OWNERS
  Ann@x.org
  ann@X.org
  per-file *.c=ann@x.org
  > x a.c => ann@x.org

  ## Windows line ends and blanks
  @ OWNERS
   ann@x.org
  	bob@x.org
  per-file   *.md   =   cat@x.org   ,   dan@x.org
  > x => ann@x.org bob@x.org
  > a.md => cat@x.org dan@x.org ann@x.org bob@x.org

  ## Deep folders
  @ a/b/c/OWNERS
  deep@x.org
  @ a/OWNERS
  ann@x.org
  > a/b/c/d/e/f => deep@x.org | ann@x.org
  > a/b/x a/b/cc/x a/y a/bb/c/d a/OWNERS => ann@x.org
  > b/c/x x aa/y a.c => none

  ## A tree as they are
  @ OWNERS
  set noparent
  file://ENG_REVIEW_OWNERS
  per-file .gitignore=*
  per-file BUILD.gn=set noparent
  per-file BUILD.gn=file://build/OWNERS
  per-file *_messages*.h=set noparent
  per-file *_messages*.h=file://ipc/SECURITY_OWNERS
  @ ENG_REVIEW_OWNERS
  eng1@x.org
  eng2@x.org
  @ build/OWNERS
  file://build/LINUX_OWNERS
  b1@x.org
  @ build/LINUX_OWNERS
  linux@x.org
  @ ipc/SECURITY_OWNERS
  sec1@x.org
  sec2@x.org
  @ net/OWNERS
  # TEAM: net-dev@x.org
  net1@x.org
  per-file *.proto=proto@x.org
  @ net/quic/OWNERS
  quic@x.org
  @ third_party/lib/OWNERS
  set noparent
  lib@x.org #{LAST_RESORT_SUGGESTION}
  include /net/OWNERS
  > a.cc x/y/z.cc => eng1@x.org eng2@x.org @ OWNERS:2
  > .gitignore x/.gitignore => * eng1@x.org eng2@x.org
  > BUILD.gn x/BUILD.gn => b1@x.org linux@x.org
  > a_messages.h x/b_messages_c.h => sec1@x.org sec2@x.org
  > build/x.py => b1@x.org linux@x.org | eng1@x.org eng2@x.org
  > net/a.cc net/x/y.cc => net1@x.org | eng1@x.org eng2@x.org {net-dev@x.org}
  > net/a.proto => proto@x.org net1@x.org | eng1@x.org eng2@x.org {net-dev@x.org}
  > net/quic/a.cc => quic@x.org | net1@x.org eng1@x.org eng2@x.org {net-dev@x.org}
  > net/quic/x_messages.h => quic@x.org | net1@x.org sec1@x.org sec2@x.org {net-dev@x.org}
  > net/quic/a.proto => quic@x.org | proto@x.org net1@x.org eng1@x.org eng2@x.org {net-dev@x.org}
  > third_party/lib/a third_party/lib/b/c => net1@x.org | lib@x.org
  > third_party/lib/a.proto => proto@x.org net1@x.org | lib@x.org
  > third_party/x => eng1@x.org eng2@x.org
  > ipc/x ipc/y_message.h => eng1@x.org eng2@x.org
  """##
