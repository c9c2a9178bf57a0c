/// Linux' MAINTAINERS, after the head of that file and scripts/get_maintainer.pl.
let linuxMaintainersTable = ##"""
  ## Sections, the most exact first
  @ MAINTAINERS
  List of maintainers
  ===================

  Descriptions of section entries
  -------------------------------
  	M: *Mail* patches to: FullName <address@domain>
  	F: *Files* and directories wildcard patterns.
  	   F:	drivers/net/	all files in and below drivers/net

  Maintainers List
  ----------------

  3C59X NETWORK DRIVER
  M:	Steffen <Klass@x.de>
  L:	netdev@vger.kernel.org
  S:	Odd Fixes
  F:	Documentation/networking/vortex.rst
  F:	drivers/net/ethernet/3com/3c59x.c

  NETWORKING DRIVERS
  M:	"David S. Miller" <davem@x.net>
  M:	Jakub <kuba@x.org>
  R:	Rita <rita@x.org>
  L:	netdev@vger.kernel.org
  S:	Maintained
  F:	drivers/net/
  F:	include/linux/if_*
  F:	include/linux/netdevice.h

  REVIEWED ONLY
  R:	Una <una@x.org>
  S:	Supported
  F:	lib/only/

  THE REST
  M:	Linus <torvalds@x.org>
  L:	linux-kernel@vger.kernel.org
  S:	Buried alive in reporters
  F:	*
  F:	*/
  > drivers/net/ethernet/3com/3c59x.c => klass@x.de | davem@x.net kuba@x.org torvalds@x.org @ MAINTAINERS:18
  > Documentation/networking/vortex.rst => klass@x.de | torvalds@x.org @ MAINTAINERS:17
  > drivers/net/a.c drivers/net/x/y/z.c => davem@x.net kuba@x.org | torvalds@x.org @ MAINTAINERS:26
  > include/linux/if_vlan.h include/linux/if_ => davem@x.net kuba@x.org | torvalds@x.org @ MAINTAINERS:27
  > include/linux/netdevice.h => davem@x.net kuba@x.org | torvalds@x.org
  > include/linux/if_/x.h drivers/network/x include/linux/x.h => torvalds@x.org
  > lib/only/a lib/only/b/c => una@x.org | torvalds@x.org
  > README Makefile kernel/fork.c a/b/c/d => torvalds@x.org

  ## A trailing slash is a folder with all below; a star in one is not
  @ MAINTAINERS
  FOLDER
  M:	folder@x.org
  F:	drivers/net/

  DIRECT
  M:	direct@x.org
  F:	drivers/usb/*

  ANY TOP
  M:	top@x.org
  F:	*/sound/*

  WITHOUT SLASH
  M:	bare@x.org
  F:	arch/arm
  > drivers/net/a drivers/net/b/c => folder@x.org
  > drivers/net drivers/nets/x => none
  > drivers/usb/a drivers/usb/.b => direct@x.org
  > drivers/usb/a/b => none
  > x/sound/a y/sound/b.c => top@x.org
  > x/y/sound/a sound/a x/sound/a/b => none
  > arch/arm/x arch/arm/y/z => bare@x.org
  > arch/arm64/x arch/x => none

  ## A pattern is the beginning of a path of as many slashes
  @ MAINTAINERS
  BEGINNING
  M:	begin@x.org
  F:	fs/ext
  F:	lib/sha1.c

  QUESTION
  M:	question@x.org
  F:	mm/slab?.c

  STARS
  M:	stars@x.org
  F:	arch/*/include/asm/spinlock*.h
  F:	tools/perf/*.[ch]
  > fs/ext4 fs/ext fs/extents.c => begin@x.org
  > fs/ext4/x.c fs/ex => none
  > lib/sha1.c lib/sha1.cc => begin@x.org
  > lib/sha1xc lib/sha1 => none
  > mm/slab1.c mm/slabs.c => question@x.org
  > mm/slab.c mm/slab12.c => none
  > arch/arm/include/asm/spinlock.h arch/x86/include/asm/spinlock_types.h => stars@x.org
  > arch/arm/include/asm/x/spinlock.h arch/include/asm/spinlock.h => none
  > tools/perf/a.c tools/perf/b.h => stars@x.org
  > tools/perf/a.o tools/perf/x/a.c => none

  ## Exclusions take files out of their section only
  @ MAINTAINERS
  NETWORKING
  M:	net@x.org
  F:	net/
  F:	include/net/
  X:	net/bluetooth/
  X:	include/net/9p*

  BLUETOOTH
  M:	blue@x.org
  F:	net/bluetooth/

  ALL
  M:	all@x.org
  F:	*
  F:	*/
  X:	secret/
  > net/core.c net/ipv4/tcp.c => net@x.org | all@x.org
  > net/bluetooth/a net/bluetooth/b/c => blue@x.org | all@x.org
  > include/net/tcp.h => net@x.org | all@x.org
  > include/net/9p include/net/9p.h => all@x.org
  > secret/x secret/y/z => none
  > x y/z => all@x.org

  ## Names by regular expressions
  @ MAINTAINERS
  TEGRA
  M:	tegra@x.org
  N:	[^a-z]tegra

  FREESCALE
  M:	free@x.org
  N:	imx
  N:	mxs
  X:	drivers/media/

  ARM
  M:	arm@x.org
  F:	arch/arm/
  > drivers/clk/tegra/x.c sound/soc-tegra.c => tegra@x.org
  > integra/x tegra.c => none
  > a/imx6.dts b/mxs.c => free@x.org
  > drivers/media/imx.c => none
  > arch/arm/imx.c => arm@x.org | free@x.org
  > arch/arm/mach-tegra/x.c => arm@x.org | tegra@x.org

  ## Several sections of one depth own together
  @ MAINTAINERS
  ONE
  M:	one@x.org
  F:	a/b/

  TWO
  M:	two@x.org
  M:	one@x.org
  F:	a/b/

  DEEPER
  M:	deep@x.org
  F:	a/b/c/d.c
  > a/b/x => one@x.org two@x.org @ MAINTAINERS:3 MAINTAINERS:8
  > a/b/c/d.c => deep@x.org | one@x.org two@x.org @ MAINTAINERS:12
  > a/b/c/e.c => one@x.org two@x.org

  ## Keywords say nothing of paths
  @ MAINTAINERS
  WORDS
  M:	words@x.org
  K:	\bkeyword\b

  PATHS
  M:	paths@x.org
  F:	a/
  K:	word
  > keyword word.c b/keyword => none
  > a/keyword => paths@x.org

  ## People in all forms
  @ MAINTAINERS
  FORMS
  M:	Plain Name <Plain@X.org>
  M:	"Quoted, Name" <quoted@x.org>
  M:	bare@x.org
  M:	<angle@x.org>
  M:	bare2@x.org (comment)
  M:	no address
  R:	Reviewer <r@x.org>
  F:	a/

  NONE
  S:	Orphan
  F:	b/

  LIST ONLY
  L:	list@x.org
  F:	c/
  > a/x => plain@x.org quoted@x.org bare@x.org angle@x.org bare2@x.org
  > b/x c/x => -

  ## Patterns without a folder
  @ MAINTAINERS
  TOP
  M:	top@x.org
  F:	README
  F:	*.md
  F:	COPYING
  > README README.rst COPYING a.md => top@x.org
  > docs/README x/a.md READ => none

  ## Signs that mean something in expressions
  @ MAINTAINERS
  SIGNS
  M:	signs@x.org
  F:	lib/c.c
  F:	a-b_c/d.e/
  F:	x/[ab].c
  > lib/c.c => signs@x.org
  > lib/cxc => none
  > a-b_c/d.e/f => signs@x.org
  > a-b_c/dxe/f => none
  > x/a.c x/b.c => signs@x.org
  > x/c.c => none

  ## Two stars
  @ MAINTAINERS
  DEEP
  M:	deep@x.org
  F:	docs/**/*.rst
  > docs/a/b.rst docs/a/b/c.rst => deep@x.org
  > docs/a.txt other/a/b.rst => none

  ## A list of people is no such file
  @ MAINTAINERS
  Ana Keller <ana@x.org> (@ana)
  Kim Bo <kim@x.org>
  > x a/b MAINTAINERS => none

  ## Nor is one in a folder
  @ sub/MAINTAINERS
  SUB
  M:	sub@x.org
  F:	*
  > x sub/y sub/MAINTAINERS a/b/c => none

  ## OWNERS counts first, MAINTAINERS for the others
  @ MAINTAINERS
  ALL
  M:	all@x.org
  F:	*
  F:	*/
  @ a/OWNERS
  approvers: [ann]
  > a/x => ann
  > b/x c => all@x.org

  ## Depth is counted in slashes
  @ MAINTAINERS
  A
  M:	a@x.org
  F:	drivers/

  B
  M:	b@x.org
  F:	drivers/net/ethernet/

  C
  M:	c@x.org
  F:	drivers/net/ethernet/intel/*

  D
  M:	d@x.org
  F:	*/net/
  > drivers/x drivers/a/b => a@x.org
  > drivers/net/ethernet/x.c => b@x.org | a@x.org d@x.org
  > drivers/net/ethernet/intel/e.c => c@x.org | b@x.org a@x.org d@x.org
  > drivers/net/ethernet/intel/e1000/x.c => b@x.org | a@x.org d@x.org
  > x/net/y => d@x.org

  ## A tree of drivers
  @ MAINTAINERS
  ABI
  M:	abi@x.org
  F:	Documentation/ABI/
  F:	include/uapi/

  ACPI
  M:	rafael@x.org
  R:	len@x.org
  S:	Supported
  F:	Documentation/ABI/testing/configfs-acpi
  F:	drivers/acpi/
  F:	drivers/pnp/pnpacpi/
  F:	include/acpi/
  F:	include/linux/acpi.h
  X:	drivers/acpi/arm64

  ACPI FOR ARM64
  M:	lorenzo@x.org
  F:	drivers/acpi/arm64

  DEVICE TREES
  M:	rob@x.org
  F:	Documentation/devicetree/
  F:	scripts/dtc/
  N:	\.dtsi?$

  SAMSUNG
  M:	krz@x.org
  F:	arch/arm/boot/dts/samsung/exynos*
  F:	drivers/*/*s3c24*
  F:	drivers/*/*/*s5pv210*
  N:	exynos

  PERF
  M:	peter@x.org
  F:	arch/*/events/*
  F:	arch/*/events/*/*
  F:	kernel/events/*
  F:	tools/perf/
  > Documentation/ABI/stable/x include/uapi/linux/a.h => abi@x.org
  > Documentation/ABI/testing/configfs-acpi => rafael@x.org | abi@x.org
  > drivers/acpi/bus.c drivers/acpi/x/y.c include/acpi/a.h include/linux/acpi.h drivers/pnp/pnpacpi/core.c => rafael@x.org
  > include/linux/acpi_mdio.h drivers/pnp/core.c => none
  > drivers/acpi/arm64/iort.c drivers/acpi/arm64/x/y => lorenzo@x.org
  > Documentation/devicetree/bindings/x.yaml scripts/dtc/dtc.c => rob@x.org
  > arch/arm64/boot/dts/a.dts x.dtsi a/b/c.dtsi => rob@x.org
  > x.dtsx a.dts.txt dts => none
  > arch/arm/boot/dts/samsung/exynos4.dts arch/arm/boot/dts/samsung/exynos-pinctrl.dtsi => krz@x.org | rob@x.org
  > drivers/clk/s3c2410.c drivers/spi/spi-s3c24xx.c => krz@x.org
  > drivers/clk/x/s3c2410.c drivers/s3c2410.c => none
  > drivers/media/x/s5pv210.c => krz@x.org
  > sound/exynos.c => krz@x.org
  > arch/x86/events/core.c arch/x86/events/intel/core.c kernel/events/core.c tools/perf/a/b/c.c => peter@x.org
  > kernel/events/x/y.c arch/x86/events/a/b/c.c => none
  """##
