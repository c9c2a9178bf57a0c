/// Backstage's catalog-info.yaml, after "Descriptor Format of Catalog Entities" and "Entity References".
let backstageCatalogTable = ##"""
  ## One component owns its folder
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: artist-web
  spec:
    type: website
    lifecycle: production
    owner: artist-relations-team
  @ services/pay/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: pay}
  spec: {type: service, owner: Payments}
  > README src/a.c catalog-info.yaml services/x services/payment/y => artist-relations-team @ catalog-info.yaml:8
  > services/pay/a services/pay/b/c services/pay/catalog-info.yaml => payments @ services/pay/catalog-info.yaml:4

  ## References in every form
  @ a/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: a}
  spec: {owner: "group:default/team-a"}
  @ b/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: b}
  spec: {owner: "group:team-b"}
  @ c/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: c}
  spec: {owner: "user:default/Ana"}
  @ d/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: d}
  spec: {owner: "external/partners"}
  @ e/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: e}
  spec: {owner: "Group:Corp/Infra"}
  @ f/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: f}
  spec: {owner: "default/plain"}
  @ g/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: g}
  spec: {owner: "user:kim"}
  @ h/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: h}
  spec: {owner: "component:default/x"}
  @ i/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: i}
  spec: {owner: "a/b/c"}
  @ j/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: j}
  spec: {owner: "two words"}
  > a/x a/y/z => team-a
  > b/x b/y/z => team-b
  > c/x c/y/z => ana
  > d/x d/y/z => external/partners
  > e/x e/y/z => corp/infra
  > f/x f/y/z => plain
  > g/x g/y/z => kim
  > h/x i/x j/x k/x => none

  ## Several documents: components decide
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: API
  metadata:
    name: the-api
  spec:
    owner: api-team
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: one
  spec:
    owner: team-one
  ---
  apiVersion: backstage.io/v1beta1
  kind: Component
  metadata:
    name: two
  spec:
    owner: team-two
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Group
  metadata:
    name: team-one
  spec:
    type: team
    members: [ana]
    children: []
  > x a/b/c => team-one team-two @ catalog-info.yaml:13

  ## Without components the others decide
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: System
  metadata: {name: s}
  spec: {owner: system-team}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Resource
  metadata: {name: r}
  spec: {owner: resource-team}
  @ domain/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Domain
  metadata: {name: d}
  spec: {owner: domain-team}
  @ template/catalog-info.yaml
  apiVersion: scaffolder.backstage.io/v1beta3
  kind: Template
  metadata: {name: t}
  spec: {owner: template-team}
  @ api/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: API
  metadata: {name: a}
  spec: {owner: api-team}
  > x y/z => system-team resource-team @ catalog-info.yaml:4
  > domain/x domain/y/z => domain-team
  > template/x => template-team
  > api/x api/y/z => api-team

  ## Kinds that own no code
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Group
  metadata: {name: g}
  spec: {type: team, children: [], owner: nobody}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: User
  metadata: {name: u}
  spec: {memberOf: [g]}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Location
  metadata: {name: l}
  spec: {targets: [./x/catalog-info.yaml]}
  @ x/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: x}
  spec: {owner: team-x}
  > a b/c => none
  > x/a x/b/c => team-x

  ## Another place by source-location
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: root
  spec: {owner: root-team}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: one
    annotations:
      backstage.io/source-location: url:https://github.com/o/r/tree/main/services/one/
  spec: {owner: one-team}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: two
    annotations:
      backstage.io/source-location: dir:./services/two
  spec: {owner: two-team}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: three
    annotations:
      backstage.io/source-location: url:https://gitlab.com/g/r/-/tree/main/three
  spec: {owner: three-team}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: four
    annotations:
      backstage.io/source-location: url:https://github.com/o/r/blob/main/four/file.go
  spec: {owner: four-team}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: API
  metadata:
    name: one-api
    annotations:
      backstage.io/source-location: dir:services/one/api
  spec: {owner: api-team}
  > x services/x services/three/y => root-team @ catalog-info.yaml:5
  > services/one/a services/one/b/c => one-team @ catalog-info.yaml:13
  > services/one/api/x => api-team
  > services/two/a services/two/b/c => two-team
  > three/a three/b/c => three-team
  > four/a four/b/c => four-team

  ## Source locations that say the root, or nothing that is known
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: a
    annotations:
      backstage.io/source-location: url:https://github.com/o/r/
  spec: {owner: a-team}
  @ x/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: b
    annotations:
      backstage.io/source-location: dir:../../etc
  spec: {owner: b-team}
  @ y/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: c
    annotations:
      backstage.io/source-location: s3:bucket/x
  spec: {owner: c-team}
  > a b/c => a-team
  > x/a x/b => b-team
  > y/a y/b/c => c-team

  ## Owners that are missing
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: a}
  spec: {type: service}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: b}
  spec: {owner: b-team}
  @ x/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: c}
  spec: {owner: ""}
  @ y/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: d}
  @ z/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: e}
  spec: {owner: [a, b]}
  > a x/a y/b z/c w => b-team

  ## Files that are no catalogs, and broken ones
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: a}
  spec: {owner: a-team}
  @ x/catalog-info.yaml
  kind: Component
  spec: {owner: no-version}
  @ y/catalog-info.yaml
  just words
  @ z/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  spec: {owner: good-team}
  ---
  apiVersion: [broken
  @ v/catalog-info.yaml
  @ u/catalog.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  spec: {owner: other-name}
  > a x/a y/a v/a u/a => a-team
  > z/a z/b/c => good-team

  ## The other ending of the name
  @ a/catalog-info.yml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: a}
  spec: {owner: a-team}
  @ b/catalog-info.yml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: no}
  spec: {owner: short}
  @ b/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: b}
  spec: {owner: long}
  > a/x a/y/z => a-team @ a/catalog-info.yml:4
  > b/x => long @ b/catalog-info.yaml:4

  ## Every other file counts before the catalog
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: a}
  spec: {owner: catalog-team}
  @ CODEOWNERS
  /code/ @code
  /cleared/
  @ o/OWNERS
  approvers: [olga]
  @ MAINTAINERS
  SUB
  M:	max@x.org
  F:	m/
  > x y/z => catalog-team
  > code/x code/y/z => @code
  > cleared/x => -
  > o/x o/p/q => olga
  > m/x m/n/o => max@x.org

  ## Nearest catalogs in deep folders
  @ a/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: a}
  spec: {owner: a-team}
  @ a/b/c/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: c}
  spec: {owner: c-team}
  @ a/b/c/d/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: User
  metadata: {name: d}
  spec: {memberOf: []}
  > a/x a/b/x a/b/cc/x => a-team
  > a/b/c/x a/b/c/y/z a/b/c/d/x a/b/c/d/e/f => c-team
  > x b/c/x aa/x => none

  ## YAML of other styles
  @ a/catalog-info.yaml
  ---
  # a comment
  apiVersion: "backstage.io/v1alpha1"
  kind: 'Component'
  metadata:
    name: a
    title: A
    tags: [x, y]
    links: [{url: "https://x"}]
  spec:
    type: service
    owner: &team a-team
    system: *team
  @ b/catalog-info.yaml
  {"apiVersion": "backstage.io/v1alpha1", "kind": "component", "metadata": {"name": "b"}, "spec": {"owner": "B-Team"}}
  @ c/catalog-info.yaml
  apiVersion: company.example/v1
  kind: Component
  spec:
    owner: |
      c-team
  @ d/catalog-info.yaml

  ---
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  spec:
    owner:   d-team   # trailing
  ...
  > a/x a/y/z => a-team @ a/catalog-info.yaml:12
  > b/x b/y => b-team
  > c/x c/y/z => c-team
  > d/x d/y/z => d-team

  ## Owners named twice
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: a}
  spec: {owner: Team}
  ---
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata: {name: b}
  spec: {owner: "group:default/team"}
  > x y/z a/b/c/d => team

  ## A monorepo with a catalog in each service
  @ catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: System
  metadata: {name: shop}
  spec: {owner: platform}
  @ services/cart/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: cart
    annotations:
      github.com/project-slug: o/cart
  spec:
    type: service
    owner: group:cart-team
  @ services/search/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: search
    annotations:
      github.com/project-slug: o/search
  spec:
    type: service
    owner: Search
  @ services/mail/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: mail
    annotations:
      github.com/project-slug: o/mail
  spec:
    type: service
    owner: user:default/kim
  @ services/auth/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: auth
    annotations:
      github.com/project-slug: o/auth
  spec:
    type: service
    owner: security/auth
  @ services/web/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: web
    annotations:
      github.com/project-slug: o/web
  spec:
    type: service
    owner: group:default/web
  @ services/ads/catalog-info.yaml
  apiVersion: backstage.io/v1alpha1
  kind: Component
  metadata:
    name: ads
    annotations:
      github.com/project-slug: o/ads
  spec:
    type: service
    owner: ads-team
  > README Makefile tools/x tools/y/z services/README services/other/x libs/x => platform @ catalog-info.yaml:4
  > services/cart/main.go services/cart/api/v1/x.proto services/cart/catalog-info.yaml services/cart/.env services/cart/a/b/c/d => cart-team @ services/cart/catalog-info.yaml:9
  > services/carts/x services/cart.md => platform
  > services/search/main.go services/search/api/v1/x.proto services/search/catalog-info.yaml services/search/.env services/search/a/b/c/d => search @ services/search/catalog-info.yaml:9
  > services/searchs/x services/search.md => platform
  > services/mail/main.go services/mail/api/v1/x.proto services/mail/catalog-info.yaml services/mail/.env services/mail/a/b/c/d => kim @ services/mail/catalog-info.yaml:9
  > services/mails/x services/mail.md => platform
  > services/auth/main.go services/auth/api/v1/x.proto services/auth/catalog-info.yaml services/auth/.env services/auth/a/b/c/d => security/auth @ services/auth/catalog-info.yaml:9
  > services/auths/x services/auth.md => platform
  > services/web/main.go services/web/api/v1/x.proto services/web/catalog-info.yaml services/web/.env services/web/a/b/c/d => web @ services/web/catalog-info.yaml:9
  > services/webs/x services/web.md => platform
  > services/ads/main.go services/ads/api/v1/x.proto services/ads/catalog-info.yaml services/ads/.env services/ads/a/b/c/d => ads-team @ services/ads/catalog-info.yaml:9
  > services/adss/x services/ads.md => platform
  """##
