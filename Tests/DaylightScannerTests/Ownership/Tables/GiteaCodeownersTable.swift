/// Gitea's and Forgejo's CODEOWNERS, after "Code Owners" in Gitea's documentation.
let giteaCodeownersTable = ##"""
  ## Every rule that matches adds its owners
  @ .gitea/CODEOWNERS
  .*\\.go @user1 @User2 # This is a comment

  # A comment too
  frontend/src/.*\\.js @org1/team1 @org1/team2 @user3
  !frontend/src/.* @org1/team3 @user5
  docs/(aws|google|azure)/[^/]*\\.(md|txt) @user8 @org1/team4
  > a.go cmd/x/a.go => @user1 @user2 @org1/team3 @user5 @ .gitea/CODEOWNERS:1 .gitea/CODEOWNERS:5
  > ago x.gox => @org1/team3 @user5
  > frontend/src/a.js frontend/src/x/y.js => @org1/team1 @org1/team2 @user3 @ .gitea/CODEOWNERS:4
  > frontend/src/a.go => @user1 @user2 @ .gitea/CODEOWNERS:1
  > frontend/src/a.ts => none
  > docs/aws/a.md docs/google/b.txt docs/azure/.md => @org1/team3 @user5 @user8 @org1/team4
  > docs/aws/x/a.md docs/ibm/a.md docs/aws/a.rst => @org1/team3 @user5

  ## The expression is for the whole path
  @ .gitea/CODEOWNERS
  src @name
  src/.* @below
  .*/test @deep
  Makefile @make
  > src => @name
  > src/a src/b/c => @below
  > srcx x/src x/src/a => none
  > a/test a/b/test => @deep
  > test a/tests a/test/x => none
  > Makefile => @make
  > x/Makefile Makefile.in => none

  ## Where Gitea looks: the top first
  @ CODEOWNERS
  .* @top
  @ docs/CODEOWNERS
  .* @docs
  @ .gitea/CODEOWNERS
  .* @gitea
  > a .gitea/x => @top @ CODEOWNERS:1

  ## Then docs
  @ docs/CODEOWNERS
  .* @docs
  @ .gitea/CODEOWNERS
  .* @gitea
  > a => @docs @ docs/CODEOWNERS:1

  ## Then its own folder
  @ .gitea/CODEOWNERS
  .* @gitea
  > a b/c => @gitea @ .gitea/CODEOWNERS:1

  ## Forgejo's folder
  @ .forgejo/CODEOWNERS
  .*\\.c @c
  > a.c => @c @ .forgejo/CODEOWNERS:1
  > a.h => none

  ## In a tree without marks regular expressions are Gitea's
  @ CODEOWNERS
  .*\\.py @py
  src/.+ @src
  > a.py x/a.py => @py
  > src/a.py => @py @src
  > src/b => @src

  ## Escapes of the line
  @ .gitea/CODEOWNERS
  dir/with\#hashtag @user1
  path\ with\ space @user2
  path/with\\\\backslash @user3
  path/\\.with\\.dots @user4
  path/with\\+plus @user5
  tab	@tab
  a\b @ab
  > dir/with#hashtag => @user1
  > path\swith\sspace => @user2
  > path/with\backslash => @user3
  > path/.with.dots => @user4
  > path/xwithxdots => none
  > path/with+plus => @user5
  > path/withplus path/withhplus => none
  > tab => @tab
  > ab => @ab

  ## Comments end a line anywhere
  @ .gitea/CODEOWNERS
  a.* @a #@b
  b.*#@b @c
  c.* @c#@d
  > ax => @a
  > bx => none
  > cx => @c

  ## Lines that are none
  @ .gitea/CODEOWNERS
  alone
  (open @x
  good @y
  *bad @z
  [a- @w
  a{2,1} @v
  x @org/sub/team
  y @org/sub/team @z
  > alone x/alone alonex => none
  > open (open => none
  > bad xbad x/bad => @z
  > good => @y
  > goods x/good => none
  > aa x => none
  > y => @z

  ## Owners without their sign, and twice
  @ .gitea/CODEOWNERS
  a user org/team
  b @x @X x
  > a => @user @org/team
  > b => @x

  ## Expressions of Go
  @ .gitea/CODEOWNERS
  [a-c]x @class
  [^a-c]y @notclass
  \\d+ @digits
  \\w+\\.w @word
  z{2} @two
  q{2,} @more
  r{1,3}s @some
  (?i)case @nocase
  (ab)+ @group
  (?:cd)* @quiet
  ^anchored$ @anchored
  \\Aabs\\z @abs
  o?p @optional
  [[:upper:]]+U @upper
  \\Qa.b\\E @quoted
  e.f @dot
  (?P<n>named) @named
  \\x41hex @hex
  l+? @lazy
  > ax bx => @class
  > dx abx => none
  > dy Xy => @notclass
  > ay => none
  > 123 0 => @digits
  > foo_1.w => @word
  > zz => @two
  > z zzz => none
  > qq qqqq => @more
  > rs rrrs => @some
  > s rrrrs => none
  > case CASE CaSe => @nocase
  > ab abab => @group
  > cd cdcd => @quiet
  > anchored => @anchored
  > abs => @abs
  > p op => @optional
  > oop => none
  > ABU => @upper
  > a.b => @quoted
  > axb => none
  > e.f exf eéf => @dot
  > named => @named
  > Ahex => @hex
  > l lll => @lazy

  ## Classes at their edges
  @ .gitea/CODEOWNERS
  []a]1 @bracket
  [a\\]b]2 @escaped
  [a-]3 @dash
  [\\w.]4 @mixed
  [^/]+/5 @onelevel
  [+*?]6 @signs
  [^\\d]7 @nodigit
  > ]1 a1 => @bracket
  > b1 => none
  > a2 ]2 b2 => @escaped
  > a3 -3 => @dash
  > b3 => none
  > _4 .4 x4 => @mixed
  > x/5 xyz/5 => @onelevel
  > x/y/5 /5 => none
  > +6 *6 ?6 => @signs
  > x7 /7 => @nodigit
  > 77 => none

  ## Negative rules among others
  @ .gitea/CODEOWNERS
  !.*\\.md @code
  !/assets/.* @slash
  .*\\.md @docs
  > a.c => @code @slash
  > a.md x/a.md => @slash @docs
  > assets/x.md => @slash @docs

  ## Alternatives without brackets are bound at one end only
  @ .gitea/CODEOWNERS
  a|b @either
  > a b ax xb a/x x/b => @either
  > xa bx c => none

  ## Alternatives
  @ .gitea/CODEOWNERS
  (foo|bar)/.* @both
  docs/.*|.*\\.adoc @alternatives
  > foo/a bar/b/c => @both
  > baz/a foo => none
  > docs/a x/b.adoc => @alternatives
  > x/docs/a => none
  """##
