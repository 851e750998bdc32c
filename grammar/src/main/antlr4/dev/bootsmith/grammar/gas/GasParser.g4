/*
 * One statement of GNU assembly in AT&T syntax: the definition that the assembler's own parser is tested against.
 *
 * What stands behind a directive differs from one to the next and is left open here; instructions are spelled out.
 * Bitwise operators bind tighter than plus and minus, unlike in C.
 */
parser grammar GasParser;

options { tokenVocab = GasLexer; }

statement: label* body? EOF;

label: (name | DECIMAL | LABEL_REFERENCE) COLON;

body
    : name (ASSIGN | EQUAL) expression     # assignment
    | DOT_NAME anything*                   # directive
    | prefix* mnemonic operands?           # instruction
    | prefix+                              # bare
    ;

anything: ~EOF;

prefix: PREFIX SLASH? | OPEN_BRACE NAME CLOSE_BRACE;

mnemonic: NAME (COMMA NAME)?;

operands: operand (COMMA operand)*;

operand
    : STAR? DOLLAR expression              # immediate
    | STAR? register (COLON STAR? address)? # registerOrSegment
    | STAR? address                        # memory
    ;

address: expression baseAndIndex? | baseAndIndex;

baseAndIndex: OPEN register? (COMMA register? (COMMA expression?)?)? CLOSE;

register: PERCENT (NAME | PREFIX) (OPEN DECIMAL CLOSE)?;

expression
    : (MINUS | TILDE | EXCLAMATION | PLUS) expression
    | expression (STAR | SLASH | PERCENT | SHIFT_LEFT | SHIFT_RIGHT) expression
    | expression (OR | EXCLAMATION | CARET | AND) expression
    | expression (PLUS | MINUS | EQUAL | NOT_EQUAL | LESS | LESS_EQUAL | GREATER | GREATER_EQUAL) expression
    | expression LOGICAL_AND expression
    | expression LOGICAL_OR expression
    | primary
    ;

primary
    : OPEN expression CLOSE
    | OPEN_BRACKET expression CLOSE_BRACKET
    | HEXADECIMAL
    | BINARY
    | DECIMAL
    | LABEL_REFERENCE
    | CHARACTER
    | DOT
    | name (AT NAME)?
    ;

name: NAME | DOT_NAME | DOT | PREFIX | STRING;
