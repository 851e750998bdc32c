/*
 * Words of GNU ld scripts. A name may hold almost any character where files and sections are meant, but not in an
 * expression; the base class decides from what was read so far which of the two modes the next word is in.
 */
lexer grammar LdScriptLexer;

options { superClass = LdScriptLexerBase; }

tokens {
    ABSOLUTE, ADDR, AFTER, ALIGN, ALIGNOF, ALIGN_WITH_INPUT, ASCIZ, ASSERT, AS_NEEDED, AT, BEFORE, BIND, BLOCK, BYTE, CONSTANT,
    CONSTRUCTORS, COPY, CREATE_OBJECT_SYMBOLS, DATA_SEGMENT_ALIGN, DATA_SEGMENT_END, DATA_SEGMENT_RELRO_END, DEFINED,
    DSECT, ENTRY, EXCLUDE_FILE, EXTERN, FILEHDR, FILL, FLAGS, FLOAT, FORCE_COMMON_ALLOCATION, FORCE_GROUP_ALLOCATION, GROUP,
    HIDDEN, HLL, INCLUDE, INFO, INHIBIT_COMMON_ALLOCATION, INPUT, INPUT_SECTION_FLAGS, INSERT, KEEP, LD_FEATURE, LENGTH,
    LINKER_VERSION, LOADADDR, LOG2CEIL, LONG, MAP, MAX, MEMORY, MIN, NEXT, NOCROSSREFS, NOCROSSREFS_TO, NOFLOAT, NOLOAD,
    ONLY_IF_RO, ONLY_IF_RW, ORIGIN, OUTPUT, OUTPUT_ARCH, OUTPUT_FORMAT, OVERLAY, PHDRS, PROVIDE, PROVIDE_HIDDEN, QUAD,
    READONLY, REGION_ALIAS, REVERSE, SEARCH_DIR, SECTIONS, SEGMENT_START, SHORT, SIZEOF, SIZEOF_HEADERS,
    SORT_BY_ALIGNMENT, SORT_BY_INIT_PRIORITY, SORT_BY_NAME, SORT_NONE, SPECIAL, SQUAD, STARTUP, SUBALIGN, SYSLIB, TARGET,
    TYPE, VERSION
}

STRING : '"' ~["]* '"' ;
COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;
LINE_COMMENT : '#' ~[\r\n]* -> channel(HIDDEN) ;
BLANK : [ \t\r\n\f]+ -> channel(HIDDEN) ;

L_BRACE : '{' ;
R_BRACE : '}' ;
L_PAREN : '(' ;
R_PAREN : ')' ;
SEMICOLON : ';' ;
COMMA : ',' ;
GREATER : '>' ;
ASSIGN : '=' ;
COMPOUND : '+=' | '-=' | '*=' | '/=' | '<<=' | '>>=' | '&=' | '|=' | '^=' ;
/** In the body of a section it begins a pattern for files that are in no archive: {@code :boot.o}. */
COLON : ':' {nameAfterColon();} ;
AMPERSAND : '&' ;
NOT : '!' ;
/** Longer than a sign, so that what only looks like the beginning of a comment is no name. */
OPEN_COMMENT : '/*' -> type(UNEXPECTED) ;
/**
 * A name outside expressions: of a file, section, region or symbol, with wildcards. Whether some characters go on with it
 * depends on what is around it. Only the first is matched here: predicates would keep the lexer from remembering its states.
 */
NAME : NAME_START {restOfName();} ;
fragment NAME_START : [A-Za-z0-9_.$~\\?@%^*/+\-] | '[' | ']' | NON_ASCII ;
fragment NON_ASCII : [\u0080-\uFFFF] ;
UNEXPECTED : . ;

mode EXPRESSION;

X_STRING : '"' ~["]* '"' -> type(STRING) ;
X_COMMENT : '/*' .*? '*/' -> channel(HIDDEN) ;
X_LINE_COMMENT : '#' ~[\r\n]* -> channel(HIDDEN) ;
X_BLANK : [ \t\r\n\f]+ -> channel(HIDDEN) ;
/** A word of hexadecimal digits and one letter for the base is a number even where it looks like a name: {@code add}. */
NUMBER
    : ('0' [xX] | '$') [0-9a-fA-F]+ [kKmM]?
    | [0-9]+ [kKmM]?
    | [0-9a-fA-F]+ [hHxXoObBdD]
    ;
X_NAME : [A-Za-z_.\\\u0080-\uFFFF] [A-Za-z0-9_.$\u0080-\uFFFF]* -> type(NAME) ;
X_ASSIGN : '=' -> type(ASSIGN) ;
X_COMPOUND : ('+=' | '-=' | '*=' | '/=' | '<<=' | '>>=' | '&=' | '|=' | '^=') -> type(COMPOUND) ;
X_L_BRACE : '{' -> type(L_BRACE) ;
X_R_BRACE : '}' -> type(R_BRACE) ;
X_L_PAREN : '(' -> type(L_PAREN) ;
X_R_PAREN : ')' -> type(R_PAREN) ;
X_SEMICOLON : ';' -> type(SEMICOLON) ;
X_COMMA : ',' -> type(COMMA) ;
X_COLON : ':' -> type(COLON) ;
QUESTION : '?' ;
OR_OR : '||' ;
AND_AND : '&&' ;
EQUAL : '==' ;
NOT_EQUAL : '!=' ;
LESS_EQUAL : '<=' ;
GREATER_EQUAL : '>=' ;
SHIFT_LEFT : '<<' ;
SHIFT_RIGHT : '>>' ;
LESS : '<' ;
X_GREATER : '>' -> type(GREATER) ;
PLUS : '+' ;
MINUS : '-' ;
STAR : '*' ;
SLASH : '/' ;
PERCENT : '%' ;
X_AMPERSAND : '&' -> type(AMPERSAND) ;
BAR : '|' ;
TILDE : '~' ;
X_NOT : '!' -> type(NOT) ;
X_UNEXPECTED : . -> type(UNEXPECTED) ;
