/// GitLab's CODEOWNERS, after "Syntax of CODEOWNERS file" and "Advanced CODEOWNERS configuration".
let gitLabCodeownersTable = ##"""
  ## Entries without a section
  @ .gitlab-ci.yml
  @ CODEOWNERS
  # Everybody's default
  * @default-codeowner
  * @multiple @code @owners
  *.rb @ruby-owner
  \#file_with_pound.rb @pound
  LICENSE @legal janedoe@gitlab.com
  README @group @group/with-nested/subgroup
  /docs/ @all-docs
  /docs/* @root-docs
  /docs/**/*.md @markdown
  /db/**/index.md @index
  lib/ @lib-owner
  /config/ @config-owner
  path\ with\ spaces/ @space-owner
  /roles/ @@maintainer @@Developers
  > a a/b/c .gitignore .hidden/x => @multiple @code @owners @ CODEOWNERS:3
  > a.rb x/y/a.rb .rb => @ruby-owner @ CODEOWNERS:4
  > #file_with_pound.rb x/#file_with_pound.rb => @pound
  > LICENSE sub/LICENSE => @legal janedoe@gitlab.com
  > LICENSE.md LICENSE/x => @multiple @code @owners
  > README x/README => @group @group/with-nested/subgroup
  > docs/a docs/a.txt docs/.a => @root-docs @ CODEOWNERS:9
  > docs/x/a docs/x/y/a.txt => @all-docs @ CODEOWNERS:8
  > docs/a.md docs/x/y/a.md => @markdown @ CODEOWNERS:10
  > db/index.md db/a/b/index.md => @index
  > x/db/index.md => @multiple @code @owners
  > lib/a x/lib/a lib/a/b/c => @lib-owner
  > lib x/lib libs/a => @multiple @code @owners
  > config/a config/b/c => @config-owner
  > x/config/a => @multiple @code @owners
  > path\swith\sspaces/a x/path\swith\sspaces/b/c => @space-owner
  > roles/x => @@maintainer @@developers

  ## A name is a file's, not a folder's
  @ .gitlab-ci.yml
  @ CODEOWNERS
  name @name
  /top @top
  a/b @ab
  /docs/*/ @under
  *.d/ @d
  > name x/name x/y/name => @name
  > name/x x/name/y => none
  > top => @top
  > top/x x/top => none
  > a/b x/a/b => @ab
  > a/b/c => none
  > docs/x/y docs/x/y/z => @under
  > docs/x => none
  > conf.d/a x/conf.d/b/c => @d
  > conf.d => none

  ## Where GitLab looks: the top first
  @ CODEOWNERS
  * @top
  @ docs/CODEOWNERS
  * @docs
  @ .gitlab/CODEOWNERS
  * @gitlab
  > a .gitlab/a => @top @ CODEOWNERS:1

  ## Where GitLab looks: then docs
  @ docs/CODEOWNERS
  * @docs
  @ .gitlab/CODEOWNERS
  * @gitlab
  > a => @docs @ docs/CODEOWNERS:1

  ## Where GitLab looks: then its own folder
  @ .gitlab/CODEOWNERS
  * @gitlab
  /.gitlab/ @admins
  > a x/y => @gitlab @ .gitlab/CODEOWNERS:1
  > .gitlab/x => @admins

  ## Every section decides for itself
  @ .gitlab/CODEOWNERS
  * @general-approvers

  [Documentation] @docs-team
  docs/
  README.md
  *.txt

  [Database] @database-team
  model/db/
  config/db/database-setup.md @docs-team
  > a.c => @general-approvers @ .gitlab/CODEOWNERS:1
  > docs/a README.md x/README.md => @general-approvers @docs-team
  > notes.txt => @general-approvers @docs-team @ .gitlab/CODEOWNERS:1 .gitlab/CODEOWNERS:6
  > model/db/a => @general-approvers @database-team @ .gitlab/CODEOWNERS:1 .gitlab/CODEOWNERS:9
  > model/db/CHANGELOG.txt => @general-approvers @docs-team @database-team @ .gitlab/CODEOWNERS:1 .gitlab/CODEOWNERS:6 .gitlab/CODEOWNERS:9
  > config/db/database-setup.md => @general-approvers @docs-team @ .gitlab/CODEOWNERS:1 .gitlab/CODEOWNERS:10

  ## Headings of every form, in a place that all forges know
  @ CODEOWNERS
  [Plain]
  /plain @p
  ^[Optional]
  /optional @o
  [Five][5]
  /five @f
  [Default] @d1 @group/d2
  /default
  /own @own
  [Two][2] @x @y
  /two
  ^[Optional default] @z
  /oz
  [ Name with blanks ]
  /blank @b
  [Mail] a@b.c
  /mail
  [NoSpace]@tight
  /tight @t
  [Zero][0] @zero
  /zero
  [Empty approvals][] @e
  /empty
  > plain => @p
  > optional => @o
  > five => @f
  > default => @d1 @group/d2 @ CODEOWNERS:8
  > own => @own
  > two => @x @y
  > oz => @z
  > blank => @b
  > mail => a@b.c
  > tight => @t
  > zero => @zero
  > empty => @e
  > other => none

  ## Sections of one name are one, whatever their case
  @ .gitlab-ci.yml
  @ CODEOWNERS
  [Docs] @docs
  *.md
  /a
  [Code] @code
  *.go
  [DOCS] @other
  *.txt
  /a @again
  [docs]
  /b
  > x.md => @docs @ CODEOWNERS:2
  > x.go => @code
  > x.txt => @other @ CODEOWNERS:7
  > a => @again @ CODEOWNERS:8
  > b => -

  ## In a section the last entry that matches decides
  @ .gitlab-ci.yml
  @ CODEOWNERS
  [A]
  * @a1
  /src/ @a2
  *.c @a3
  [B]
  *.c @b1
  /src/ @b2
  > x => @a1
  > src/x => @a2 @b2
  > src/x.c => @a3 @b2
  > x.c => @a3 @b1

  ## A pattern that comes again replaces the first and keeps its place
  @ .gitlab-ci.yml
  @ CODEOWNERS
  [A]
  *.c @first
  /src/ @src
  *.c @second
  > a.c => @second @ CODEOWNERS:4
  > src/a.c => @src @ CODEOWNERS:3

  ## Exclusions hold in their section, whatever comes behind them
  @ .gitlab-ci.yml
  @ CODEOWNERS
  * @all
  !/package-lock.json
  !*.pdf
  [Ruby]
  *.rb @ruby
  !config/**/*.rb
  [Config]
  /config/ @ops
  !/config/local/
  /config/local/x @late
  [Late]
  !*.tmp
  *.tmp @never
  > a => @all
  > package-lock.json x.pdf a/b.pdf => none
  > a.rb => @all @ruby
  > config/a.rb config/x/y.rb => @all @ops
  > x/config/a.rb => @all
  > config/a => @all @ops
  > config/local/x config/local/y => @all
  > x.tmp => @all

  ## Entries that nobody owns
  @ .gitlab-ci.yml
  @ CODEOWNERS
  * @all
  /nobody
  [Sec]
  /also
  /a @a
  > nobody => - @ CODEOWNERS:2
  > also => @all
  > a => @all @a

  ## Owners that are none are passed over, the others count
  @ .gitlab-ci.yml
  @ CODEOWNERS
  /a @a word b@c.d
  /b word
  /c @@nobody @x
  /d @ @y
  /e @e # said @f
  > a => @a b@c.d
  > b => -
  > c => @x
  > d => @y
  > e => @e @f

  ## Brackets, question marks, two stars
  @ .gitlab-ci.yml
  @ CODEOWNERS
  /x[ab].c @class
  /y[!ab].c @not
  /z? @letter
  /w/** @w
  /v/**/*.c @v
  /u/**/t/*.c @u
  **/deep.c @deep
  /esc\*.c @star
  > xa.c xb.c => @class
  > xc.c x.c => none
  > yc.c => @not
  > ya.c => none
  > z1 zz => @letter
  > z z/x => none
  > w/a w/.b => @w
  > w/a/b w => none
  > v/a.c v/x/y/a.c => @v
  > u/t/a.c u/x/t/a.c u/x/y/t/a.c => @u
  > u/x/t/y/a.c => none
  > deep.c a/b/deep.c => @deep
  > esc*.c => @star
  > escx.c => none

  ## A broken heading is an entry like any other
  @ .gitlab-ci.yml
  @ CODEOWNERS
  [Good] @good
  /a
  [Broken @broken
  /b
  > a b => @good

  ## A section without a name
  @ .gitlab-ci.yml
  @ CODEOWNERS
  [Good] @good
  /a
  [] @nameless
  /b
  [  ] @blank
  /c
  > a => @good
  > b => @nameless
  > c => @blank

  ## Sections in a repository that bears no marks
  @ CODEOWNERS
  *.c @c
  [Docs] @docs
  *.md
  > a.c => @c
  > a.md => @docs

  ## A repository with GitHub's marks and brackets is GitHub's
  @ .github/workflows/x.yml
  @ CODEOWNERS
  * @all
  [Docs] @docs
  /docs/ @d
  > docs/a => @d
  > a => @all

  ## A new section begins with owners of its own
  @ .gitlab-ci.yml
  @ CODEOWNERS
  [A] @a
  /1
  [B]
  /2
  /3 @c
  > 1 => @a
  > 2 => -
  > 3 => @c

  ## Owners of a section may stand anywhere behind it
  @ .gitlab-ci.yml
  @ CODEOWNERS
  ^[Docs]  @a   @b/c  d@e.f
  docs/
  [Infra][3] @infra
  *.tf
  /ci/ @ci
  > docs/x x/docs/y => @a @b/c d@e.f
  > a.tf x/b.tf => @infra
  > ci/a.tf => @ci
  > ci/a => @ci
  > x/ci/a.tf => @infra
  """##
