# Local symbols with a visibility keep it.
 .data
 .hidden loc, prot
 .protected prot
loc: .long 1
prot: .long 2
 .hidden gl
 .globl gl
gl: .long 3
