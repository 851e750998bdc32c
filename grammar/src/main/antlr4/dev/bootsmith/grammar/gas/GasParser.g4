/*
 * One statement of GNU assembly in AT&T syntax: the definition that the assembler's own parser is tested against, tree by
 * tree.
 *
 * What stands behind a directive differs from one to the next and is left open here; instructions are spelled out.
 * Bitwise operators bind tighter than plus and minus, unlike in C. What a grammar of tokens does not say: a memory operand
 * starts with no dollar sign, since that marks a constant; the parts of a name touch; the word behind @ is
 * one of the relocation words, and there is a symbol for it; only %st has a number in parentheses, 0 to 7; a slash touches the prefix and the
 * word between which it stands; the hint behind a jump and
 * its comma is pt or pn; a scale in place of an index
 * starts with no name; a missing operand stands at the very end.
 */
parser grammar GasParser;

options { tokenVocab = GasLexer; }

statement: label* body? EOF;

label: (name | DECIMAL | OCTAL | LABEL_REFERENCE) COLON;

body
    : name (ASSIGN | EQUAL) expression     # assignment
    | DOT_NAME (~(COLON | ASSIGN | EQUAL) anything*)? # directive
    | prefix* mnemonic operands?           # instruction
    | prefix+                              # bare
    ;

anything: .;

prefix: PREFIX SLASH? | OPEN_BRACE NAME CLOSE_BRACE;

mnemonic: (NAME | DOT_NAME) (COMMA NAME)?;

operands: operand (COMMA operand)*;

operand
    : DOLLAR (expression | register)        # immediate
    | STAR? register (COLON STAR? address)? # registerOrSegment
    | STAR? address                         # memory
    ;

address: expression baseAndIndex? | baseAndIndex;

/* A base or index without a percent sign is a symbol that stands for a register. */
baseAndIndex
    : OPEN addressRegister (COMMA (addressRegister (COMMA expression?)? | expression))? CLOSE
    | OPEN COMMA (addressRegister (COMMA expression?)? | expression) CLOSE
    ;

addressRegister: register | name;

register: PERCENT (NAME | PREFIX) (OPEN (DECIMAL | OCTAL) CLOSE)?;

/* A missing right operand counts as zero, with a warning; nothing follows it in the expression. */
expression
    : (MINUS | TILDE | EXCLAMATION | PLUS) expression                                        # unary
    | expression (STAR | SLASH | PERCENT | SHIFT_LEFT | SHIFT_RIGHT) expression              # binary
    | expression (STAR | SLASH | PERCENT | SHIFT_LEFT | SHIFT_RIGHT)                         # withoutRight
    | expression (OR | EXCLAMATION EXCLAMATION? | CARET | AND) expression                    # binary
    | expression (OR | EXCLAMATION EXCLAMATION? | CARET | AND)                               # withoutRight
    | expression (PLUS | MINUS) expression                                                   # binary
    | expression (PLUS | MINUS)                                                              # withoutRight
    | expression (EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL) expression # binary
    | expression (EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL)           # withoutRight
    | expression LOGICAL_AND expression                                                      # binary
    | expression LOGICAL_AND                                                                 # withoutRight
    | expression LOGICAL_OR expression                                                       # binary
    | expression LOGICAL_OR                                                                  # withoutRight
    | primary                                                                                # simple
    ;

primary
    : OPEN expression CLOSE relocation?                   # parenthesised
    | OPEN_BRACKET expression CLOSE_BRACKET relocation?   # bracketed
    | (HEXADECIMAL | BINARY | OCTAL | DECIMAL) relocation? # number
    | LABEL_REFERENCE relocation?             # numericLabel
    | CHARACTER                               # character
    | DOT                                     # locationCounter
    | name relocation?                        # symbol
    ;

/* Behind a number or a parenthesis it counts for the first symbol of the whole expression that has none. */
relocation: AT (NAME | PREFIX);

/* Away from the start of an operand, a dollar sign begins a name, which may go on with digits. */
name
    : NAME
    | DOT_NAME
    | PREFIX
    | STRING
    | DOT
    | DOLLAR+ (NAME | DOT_NAME | PREFIX | DOT | HEXADECIMAL | BINARY | OCTAL | DECIMAL | LABEL_REFERENCE | DOLLAR)*
    ;
