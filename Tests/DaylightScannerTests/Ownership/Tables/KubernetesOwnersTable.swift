/// Kubernetes' OWNERS and OWNERS_ALIASES, after "OWNERS Files" and Prow's documentation.
let kubernetesOwnersTable = ##"""
  ## The nearest file first, then those above
  @ OWNERS
  approvers:
  - alice
  - Bob # a comment
  reviewers:
  - carol
  @ a/OWNERS
  approvers:
    - dora
  @ a/b/OWNERS
  reviewers: [erin]
  approvers: [fay, DORA]
  @ c/OWNERS
  labels: [area/c]
  > README x/y/z.go OWNERS Makefile => alice bob @ OWNERS:1
  > a/x a/OWNERS a/deep/er/x a/b2/x => dora | alice bob @ a/OWNERS:1 OWNERS:1
  > a/b/x a/b/c/d/e a/b/OWNERS => fay dora | alice bob @ a/b/OWNERS:2 a/OWNERS:1 OWNERS:1
  > c/x c/d/y => alice bob @ OWNERS:1
  > b/x ax/y => alice bob

  ## Nothing without files
  @ a/OWNERS
  approvers: [ann]
  > README b/x aa/x => none
  > a/x a/b/c => ann

  ## no_parent_owners shuts out the folders above
  @ OWNERS
  approvers: [root]
  @ a/OWNERS
  approvers: [mid]
  options:
    no_parent_owners: true
  @ a/b/OWNERS
  approvers: [low]
  @ c/OWNERS
  options:
    no_parent_owners: true
  @ d/OWNERS
  options:
    no_parent_owners: false
  approvers: [dan]
  @ e/OWNERS
  options: {}
  approvers: [eve]
  > x => root
  > a/x a/c/x => mid
  > a/b/x a/b/c/y => low | mid
  > c/x c/d/x => none
  > d/x d/e/f => dan | root
  > e/x => eve | root

  ## Filters by expressions over paths from the file's own folder
  @ OWNERS
  filters:
    ".*":
      approvers: [all]
    "\\.go$":
      approvers: [gopher]
    "^docs/":
      approvers: [writer]
      labels: [kind/docs]
  @ pkg/OWNERS
  filters:
    "^api/.*\\.proto$":
      approvers: [proto]
    "_test\\.go$":
      reviewers: [tester]
      approvers: [quality]
  > README x/y => all @ OWNERS:3
  > a.go cmd/a.go => all gopher
  > docs/a docs/b/c => all writer
  > docs/a.go => all gopher writer
  > x/docs/a => all
  > pkg/api/a.proto pkg/api/v1/b.proto => proto | all @ pkg/OWNERS:3 OWNERS:3
  > pkg/x/api/a.proto => all
  > pkg/a_test.go pkg/x/b_test.go => quality | all gopher
  > pkg/a.go => all gopher
  > pkg/a => all
  > api/a.proto => all

  ## Filters alone leave other files to those above
  @ OWNERS
  approvers: [root]
  @ a/OWNERS
  filters:
    "\\.md$":
      approvers: [docs]
  > a/x.md a/b/y.md => docs | root
  > a/x a/md a/x.mdx => root

  ## Beside people at the top filters count for nothing
  @ OWNERS
  approvers: [top]
  filters:
    "\\.go$":
      approvers: [gopher]
  @ a/OWNERS
  labels: [area/a]
  filters:
    ".*":
      approvers: [inner]
  @ b/OWNERS
  emeritus_approvers: [old]
  filters:
    ".*":
      approvers: [beth]
  @ c/OWNERS
  options: {no_parent_owners: true}
  filters:
    ".*":
      approvers: [cleo]
  > a.go x => top
  > a/x a/y.go => top
  > b/x => beth | top
  > c/x => cleo

  ## Expressions that cannot be followed cost themselves only
  @ OWNERS
  filters:
    "(open":
      approvers: [lost]
    "\\.c$":
      approvers: [cee]
    "(?!x)y":
      approvers: [look]
  > a.c (open.c => cee
  > a xy => none

  ## Emeritus approvers own nothing, reviewers only where nobody approves
  @ OWNERS
  approvers: [now]
  emeritus_approvers: [once]
  reviewers: [eye]
  @ a/OWNERS
  emeritus_approvers: [gone]
  @ b/OWNERS
  reviewers: [bo]
  > x => now
  > a/x => now
  > b/x => now

  ## Reviewers where nobody approves
  @ OWNERS
  reviewers: [eye, Sight]
  @ a/OWNERS
  reviewers: [near]
  options: {no_parent_owners: true}
  @ b/OWNERS
  reviewers: [bea]
  @ c/OWNERS
  approvers: [cy]
  reviewers: [no]
  > x d/y => eye sight @ OWNERS:1
  > a/x => near
  > b/x => bea | eye sight
  > c/x => cy

  ## Labels name groups
  @ OWNERS
  approvers: [root]
  labels: [sig/architecture]
  @ sig-node/OWNERS
  approvers: [sig-node-leads]
  labels:
  - sig/node
  - kind/docs
  @ sig-node/plain/OWNERS
  approvers: [pat]
  @ wg/OWNERS
  labels: [wg/batch, committee/steering]
  @ up/OWNERS
  approvers: [una]
  options: {no_parent_owners: true}
  @ odd/OWNERS
  labels: [sig/, area/x, SIG/Upper, ug/big-data]
  > x => root {sig-architecture}
  > sig-node/x => sig-node-leads | root {sig-node}
  > sig-node/deep/x => sig-node-leads | root {sig-node}
  > sig-node/plain/x => pat | sig-node-leads root {sig-node}
  > wg/x => root {wg-batch committee-steering}
  > up/x => una
  > odd/x => root {sig-upper ug-big-data}

  ## Aliases stay as they are
  @ OWNERS_ALIASES
  aliases:
    sig-foo: [david, erin]
    Best-Approvers:
    - bob
  @ OWNERS
  approvers:
  - sig-foo
  - best-approvers
  - frank
  @ a/OWNERS
  approvers: [Sig-Foo]
  > x OWNERS_ALIASES => sig-foo best-approvers frank
  > a/x => sig-foo | best-approvers frank

  ## Names are compared without regard to case, and once each
  @ OWNERS
  approvers: [Ann, ANN, ann, Bob]
  @ a/OWNERS
  approvers: [BOB, cat]
  > x => ann bob
  > a/x => bob cat | ann

  ## YAML in all its forms
  @ OWNERS
  ---
  # See the docs
  approvers:   ["quoted", 'single', plain]
  @ a/OWNERS
  {"approvers": ["json"], "options": {"no_parent_owners": true}}
  @ b/OWNERS
  approvers:
      - deep
      - "1234"
  options:
      no_parent_owners: yes
  @ c/OWNERS
  approvers:
  - &one cee
  reviewers:
  - *one
  @ d/OWNERS
  approvers:
  reviewers:
  - dee
  @ e/OWNERS
  approvers: []
  @ f/OWNERS
  approvers: [""]
  > x => quoted single plain @ OWNERS:3
  > a/x => json
  > b/x => deep 1234
  > c/x => cee | quoted single plain
  > d/x => quoted single plain
  > e/x => quoted single plain
  > f/x => quoted single plain

  ## Broken files hide no neighbour
  @ OWNERS
  approvers: [root]
  @ a/OWNERS
  approvers: [broken
  @ b/OWNERS
  approvers:
  	- tab
  @ c/OWNERS
  approvers: word
  @ d/OWNERS
  approvers: {a: b}
  @ e/OWNERS
  - list
  @ f/OWNERS
  @ g/OWNERS
  unknown: [x]
  approvers: [gee]
  > a/x b/x c/x d/x e/x f/x => root
  > g/x => gee | root

  ## The first files of this kind
  @ OWNERS
  assignees:
  - old
  - hands
  @ a/OWNERS
  assignees: [one]
  approvers: [two]
  > x => old hands @ OWNERS:1
  > a/x => two one | old hands

  ## Folders whose names only begin alike
  @ pkg/OWNERS
  approvers: [pkg]
  @ pkg/kubelet/OWNERS
  approvers: [kubelet]
  @ pkg/kube/OWNERS
  approvers: [kube]
  > pkg/kubelet/x => kubelet | pkg
  > pkg/kube/x => kube | pkg
  > pkg/kubectl/x pkg/kubelet.go pkg/x => pkg
  > pkgs/x x pk => none

  ## Deep chains
  @ OWNERS
  approvers: [r]
  @ a/OWNERS
  approvers: [s]
  @ a/b/c/OWNERS
  approvers: [t]
  @ a/b/c/d/OWNERS
  approvers: [r, u]
  > a/b/x => s | r @ a/OWNERS:1 OWNERS:1
  > a/b/c/x => t | s r
  > a/b/c/d/x a/b/c/d/e/f/g => r u | t s @ a/b/c/d/OWNERS:1 a/b/c/OWNERS:1 a/OWNERS:1 OWNERS:1
  > x b/c/x ab/x y/z/w => r

  ## Other files of such names are none
  @ a/OWNERS.md
  approvers: [no]
  @ b/owners
  approvers: [no]
  @ c/OWNERS/x
  approvers: [no]
  @ d/MY_OWNERS
  approvers: [no]
  > a/x b/x c/x c/OWNERS/y d/x => none

  ## A CODEOWNERS that says something counts first
  @ CODEOWNERS
  /a/ @code
  /b/cleared
  @ OWNERS
  approvers: [root]
  @ a/OWNERS
  approvers: [ann]
  > a/x => @code @ CODEOWNERS:1
  > b/cleared => - @ CODEOWNERS:2
  > x b/x => root @ OWNERS:1

  ## Groups by the folders of sigs.yaml
  @ sigs.yaml
  sigs:
  - dir: sig-node
    name: Node
    subprojects:
    - name: devel
      owners:
      - https://raw.githubusercontent.com/kubernetes/community/main/contributors/devel/OWNERS
      - https://raw.githubusercontent.com/kubernetes/kubernetes/master/pkg/OWNERS
  - dir: sig-docs
    subprojects:
    - name: site
      owners:
      - https://raw.githubusercontent.com/kubernetes/community/master/docs/OWNERS
  committees:
  - dir: committee-steering
  workinggroups:
  - dir: wg-batch
  usergroups:
  - dir: ug-vmware
  @ sig-node/OWNERS
  approvers: [ann]
  @ sig-docs/OWNERS
  approvers: [sig-docs-leads]
  > sig-node/x sig-node/a/b => ann {sig-node}
  > sig-docs/x => sig-docs-leads {sig-docs}
  > contributors/devel/x contributors/devel/a/b => - {sig-node}
  > docs/x => - {sig-docs}
  > committee-steering/x => - {committee-steering}
  > wg-batch/x => - {wg-batch}
  > ug-vmware/x => - {ug-vmware}
  > pkg/x contributors/x README => none

  ## A repository as they are
  @ OWNERS_ALIASES
  aliases:
    sig-node-approvers: [dawn, derek]
    sig-node-reviewers: [sergey]
    dep-approvers: [jordan]
  @ OWNERS
  filters:
    ".*":
      approvers: [dims, liggitt]
      reviewers: [aojea]
    "^go\\.(mod|sum)$":
      approvers: [dep-approvers]
      labels: [area/dependency]
  options:
    no_parent_owners: true
  @ pkg/kubelet/OWNERS
  approvers:
  - sig-node-approvers
  reviewers:
  - sig-node-reviewers
  labels: [sig/node, area/kubelet]
  @ pkg/kubelet/cm/OWNERS
  options: {no_parent_owners: true}
  approvers: [klueska]
  labels: [sig/node]
  @ api/OWNERS
  filters:
    "\\.(json|yaml)$":
      approvers: [apis]
    "v1/[^/]+\\.go$":
      approvers: [versions]
  > Makefile cmd/main.go go.mod.bak x/go.mod => dims liggitt @ OWNERS:3
  > go.mod go.sum => dims liggitt dep-approvers
  > pkg/kubelet/a.go pkg/kubelet/x/y.go => sig-node-approvers | dims liggitt {sig-node} @ pkg/kubelet/OWNERS:1 OWNERS:3
  > pkg/kubelet/cm/a.go pkg/kubelet/cm/b/c.go => klueska {sig-node} @ pkg/kubelet/cm/OWNERS:2
  > api/x.json api/a/b.yaml => apis | dims liggitt
  > api/v1/types.go api/core/v1/types.go => versions | dims liggitt
  > api/v1/x/types.go api/types.go api/x.yml => dims liggitt
  """##
