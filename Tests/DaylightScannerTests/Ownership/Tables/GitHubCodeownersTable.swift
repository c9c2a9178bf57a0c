/// GitHub's CODEOWNERS, after "About code owners".
let gitHubCodeownersTable = ##"""
  ## The last rule that matches decides
  @ .github/CODEOWNERS
  # Everybody's default
  *       @org/all @Lead
  *.js    @js-owner # an inline comment
  *.go    go@Example.com
  *.txt   @org/txt
  /build/logs/ @logs
  docs/*  docs@example.com
  apps/   @apps
  /docs/  @docs
  /scripts/ @scripts @apps
  **/logs @deep
  /apps/  @rootapps
  /apps/github
  > README Makefile x.c a/b/c.h => @org/all @lead @ .github/CODEOWNERS:2
  > .github/workflows/ci.yml CODEOWNERS .hidden => @org/all @lead
  > a.js lib/a.js lib/deep/er/a.js .js => @js-owner @ .github/CODEOWNERS:3
  > a.jsx js a.js.map => @org/all @lead
  > a.go cmd/main.go => go@example.com @ .github/CODEOWNERS:4
  > notes.txt x/notes.txt => @org/txt @ .github/CODEOWNERS:5
  > build/logs/a.txt build/logs/deep/b.js => @deep @ .github/CODEOWNERS:11
  > build/log build/logs2/x => @org/all @lead
  > docs/getting-started.md docs/build-app/troubleshooting.md docs/a/b.js => @docs @ .github/CODEOWNERS:9
  > src/docs/x.md => @org/all @lead
  > other/apps/x other/apps/deep/y.js => @apps @ .github/CODEOWNERS:8
  > scripts/run.sh scripts/deep/run.js => @scripts @apps @ .github/CODEOWNERS:10
  > x/scripts/run => @org/all @lead
  > logs deeply/nested/logs/x.log logs/a => @deep
  > apps/web/x apps/x.js => @rootapps @ .github/CODEOWNERS:12
  > apps/github apps/github/x apps/github/deep/y.go => - @ .github/CODEOWNERS:13
  > apps/githubs => @rootapps
  > apps => @org/all @lead

  ## Nothing for what no rule names
  @ CODEOWNERS
  /docs/ @docs
  *.md @md
  > a.c src/a.c docs docsx/y => none
  > docs/x docs/x/y => @docs @ CODEOWNERS:1
  > a.md docs/a.md => @md @ CODEOWNERS:2

  ## Where GitHub looks: its own folder first
  @ .github/CODEOWNERS
  * @github
  @ CODEOWNERS
  * @top
  @ docs/CODEOWNERS
  * @docs
  > a docs/a .github/a => @github @ .github/CODEOWNERS:1

  ## Where GitHub looks: then the top
  @ CODEOWNERS
  * @top
  @ docs/CODEOWNERS
  * @docs
  > a docs/a => @top @ CODEOWNERS:1

  ## Where GitHub looks: then docs
  @ docs/CODEOWNERS
  * @docs
  @ src/CODEOWNERS
  * @nobody
  > a src/a => @docs @ docs/CODEOWNERS:1

  ## Only those three places
  @ src/CODEOWNERS
  * @nobody
  > a src/a => none

  ## Anchors and depth
  @ CODEOWNERS
  /top.c @top
  inner/x.c @inner
  name @name
  folder/ @folder
  /only/here/ @here
  > top.c => @top
  > a/top.c => none
  > inner/x.c => @inner
  > a/inner/x.c => none
  > name a/name a/name/deep name/x => @name
  > names xname a/names => none
  > folder/x a/folder/x a/folder/b/c => @folder
  > folder a/folder => none
  > only/here/a only/here/b/c => @here
  > a/only/here/x only/here only/herex/a => none

  ## One star, two stars, a question mark
  @ CODEOWNERS
  /a/*/c @one
  /b/**/z @any
  /x? @letter
  /src/*.c @direct
  /lib/* @files
  **/deep/** @below
  *.tar.gz @tar
  test_* @test
  /w/*/ @under
  > a/b/c a/bb/c a/b/c/d => @one
  > a/c a/b/b/c => none
  > b/z b/c/z b/c/d/e/z b/z/more => @any
  > b/zz bz b/cz => none
  > xy x1 xy/z => @letter
  > x xyz a/xy => none
  > src/a.c src/.c => @direct
  > src/deeper/a.c src/a.cc => none
  > lib/a lib/.b => @files
  > lib/a/b lib => none
  > deep/x a/deep/x/y => @below
  > a/deep => none
  > x.tar.gz a/x.tar.gz => @tar
  > x.tar tar.gz x.tar.gzz => none
  > test_a a/test_b/c test_ => @test
  > atest_ => none
  > w/a/b w/a/b/c => @under
  > w/a => none

  ## Owners of every kind
  @ CODEOWNERS
  /user @octocat
  /team @org/team-name
  /mail first.last+tag@sub.example.com
  /many @a @org/b c@d.e	@f
  /case @OctoCat Team@Example.COM
  > user => @octocat
  > team => @org/team-name
  > mail => first.last+tag@sub.example.com
  > many => @a @org/b c@d.e @f
  > case => @octocat team@example.com

  ## Paths are compared letter by letter
  @ CODEOWNERS
  /Docs/ @upper
  *.MD @md
  > Docs/a => @upper
  > docs/a DOCS/a => none
  > a.MD => @md
  > a.md a.Md => none

  ## Lines that are not of the format cost themselves only
  @ CODEOWNERS
  * @base
  !keep.c @not
  [ab].c @class
  /x nobody
  /y @fine
  \#odd @odd
  /z @a notanowner
  /w @
  /v @org/sub/team
  > keep.c a.c b.c x z w v #odd \#odd => @base @ CODEOWNERS:1
  > y => @fine @ CODEOWNERS:5

  ## Comments and blank lines
  @ CODEOWNERS

  # a comment


  /a @a # @b
  /b @b#c @d
     /c   @c
  /d#e @de
  > a => @a @ CODEOWNERS:5
  > b => @b#c @d
  > c => @c @ CODEOWNERS:7
  > d#e => @de
  > d => none

  ## Blanks in paths
  @ CODEOWNERS
  /my\ docs/ @blank
  /two\ \ blanks @two
  *\ copy @copy
  > my\sdocs/a my\sdocs/b/c => @blank
  > my docs/a => none
  > two\s\sblanks => @two
  > a\scopy x/b\scopy => @copy
  > copy => none

  ## Rules that clear
  @ CODEOWNERS
  * @all
  /vendor/
  *.lock # nobody's
  /vendor/ours/ @us
  > a => @all
  > vendor/a vendor/b/c => -
  > x.lock a/x.lock vendor/ours.lock => -
  > vendor/ours/a => @us

  ## Order, not exactness, decides
  @ CODEOWNERS
  /src/deep/file.c @exact
  /src/ @folder
  * @last
  > src/deep/file.c src/x y => @last @ CODEOWNERS:3

  ## A comment sign inside a word and two rules for one pattern
  @ CODEOWNERS
  /a @first
  /b @b
  /a @second
  > a => @second @ CODEOWNERS:3
  > b => @b
  """##
