 # A hidden and a protected symbol, and names that the script makes equal to them.
 .data
 .globl hidden, protected, plain
 .hidden hidden
 .protected protected
 .type hidden, @object
hidden: .long same_as_plain
protected: .long 3
plain: .long quarter_of_hidden
