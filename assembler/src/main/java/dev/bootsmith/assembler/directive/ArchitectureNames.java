package dev.bootsmith.assembler.directive;

import java.util.Set;

/**
 * The processors and extensions that {@code .arch} may name, as GNU as 2.40 takes them.
 *
 * @gas i386-Arch
 */
final class ArchitectureNames {
    private static final Set<String> PROCESSORS = words("""
            i8086 i186 i286 default push generic32 generic64 i386 i486 i586 i686 pentium pentiumpro pentiumii
            pentiumiii pentium4 prescott nocona core core2 corei7 k6 k6_2 athlon opteron k8 amdfam10 bdver1
            bdver2 bdver3 bdver4 znver1 znver2 znver3 znver4 btver1 btver2
            """);

    /** Names after a dot; those led by {@code no} take an extension away. */
    private static final Set<String> EXTENSIONS = words("""
            8087 287 387 687 cmov fxsr mmx sse sse2 sse3 sse4a ssse3 sse4.1 sse4.2 sse4 avx avx2 avx512f
            avx512cd avx512er avx512pf avx512dq avx512bw avx512vl vmx vmfunc smx xsave xsaveopt xsavec xsaves
            aes pclmul fsgsbase rdrnd f16c bmi2 fma fma4 xop lwp movbe cx16 ept lzcnt popcnt hle rtm tsx
            invpcid clflush nop syscall rdtscp 3dnow 3dnowa padlock svme abm bmi tbm adx rdseed prfchw smap
            mpx sha clflushopt prefetchwt1 se1 clwb avx512ifma avx512vbmi avx512_4fmaps avx512_4vnniw
            avx512_vpopcntdq avx512_vbmi2 avx512_vnni avx512_bitalg avx_vnni clzero mwaitx ospke rdpid
            ptwrite ibt shstk gfni vaes vpclmulqdq wbnoinvd pconfig waitpkg cldemote amx_int8 amx_bf16
            amx_fp16 amx_tile movdiri movdir64b avx512_bf16 avx512_vp2intersect tdx enqcmd serialize rdpru
            mcommit sev_es tsxldtrk kl widekl uintr hreset avx512_fp16 prefetchi avx_ifma avx_vnni_int8
            cmpccxadd wrmsrns msrlist avx_ne_convert rao_int rmpquery no87 no8087 no287 no387 no687 nocmov
            nofxsr nommx nosse nosse2 nosse3 nosse4a nossse3 nosse4.1 nosse4.2 nosse4 noavx noavx2 noavx512f
            noavx512cd noavx512er noavx512pf noavx512dq noavx512bw noavx512vl novmx novmfunc nosmx noxsave
            noxsaveopt noxsavec noxsaves noaes nopclmul nofsgsbase nordrnd nof16c nobmi2 nofma nofma4 noxop
            nolwp nomovbe nocx16 noept nolzcnt nopopcnt nohle nortm notsx noinvpcid noclflush nonop nosyscall
            nordtscp no3dnow no3dnowa nopadlock nosvme noabm nobmi notbm noadx nordseed noprfchw nosmap nompx
            nosha noclflushopt noprefetchwt1 nose1 noclwb noavx512ifma noavx512vbmi noavx512_4fmaps
            noavx512_4vnniw noavx512_vpopcntdq noavx512_vbmi2 noavx512_vnni noavx512_bitalg noavx_vnni
            noclzero nomwaitx noospke nordpid noptwrite noibt noshstk nogfni novaes novpclmulqdq nowbnoinvd
            nopconfig nowaitpkg nocldemote noamx_int8 noamx_bf16 noamx_fp16 noamx_tile nomovdiri nomovdir64b
            noavx512_bf16 noavx512_vp2intersect notdx noenqcmd noserialize nordpru nomcommit nosev_es
            notsxldtrk nokl nowidekl nouintr nohreset noavx512_fp16 noprefetchi noavx_ifma noavx_vnni_int8
            nocmpccxadd nowrmsrns nomsrlist noavx_ne_convert norao_int normpquery
            """);

    private ArchitectureNames() {}

    static boolean isKnown(String name) {
        return name.startsWith(".") ? EXTENSIONS.contains(name.substring(1)) : PROCESSORS.contains(name);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
