/*
 * Tokens of one statement of GNU assembly in AT&T syntax.
 *
 * Comments and statement separators are gone before this lexer runs: they can stand anywhere, even inside a macro's
 * argument. A dollar sign in front of a name is a token of its own, because at the start of an operand it marks a constant
 * and elsewhere it belongs to the name.
 */
lexer grammar GasLexer;

BLANK: [ \t\f\r]+ -> channel(HIDDEN);

STRING: '"' (~["\\] | '\\' .)* '"';
CHARACTER: '\'' ('\\' . | ~[\\]) '\''?;

HEXADECIMAL: '0' [xX] [0-9a-fA-F]*;
BINARY: '0' [bB] [0-9] [0-1]*;
/* 1f and 1b; 1$ is the label that holds up to the next ordinary one. */
LABEL_REFERENCE: [0-9]+ [fb$];
OCTAL: '0' [0-7]+;
DECIMAL: '0' | [1-9] [0-9]*;

PREFIX options { caseInsensitive = true; }:
    'lock' | 'rep' | 'repe' | 'repz' | 'repne' | 'repnz' | 'xacquire' | 'xrelease' | 'bnd' | 'notrack'
    | 'data16' | 'data32' | 'addr16' | 'addr32' | 'cs' | 'ds' | 'es' | 'fs' | 'gs' | 'ss' | 'wait' | 'fwait'
    | 'rex' | 'rex.' [wrxb]+ | 'rex64' [xyz]*;

DOT: '.';
DOT_NAME: '.' NAME_PART+;
NAME: NAME_START NAME_PART*;

AT: '@';
PERCENT: '%';
DOLLAR: '$';
COLON: ':';
COMMA: ',';
OPEN: '(';
CLOSE: ')';
OPEN_BRACE: '{';
CLOSE_BRACE: '}';
OPEN_BRACKET: '[';
CLOSE_BRACKET: ']';
STAR: '*';
SLASH: '/';
PLUS: '+';
MINUS: '-';
SHIFT_LEFT: '<<';
SHIFT_RIGHT: '>>';
EQUAL: '==';
NOT_EQUAL: '!=' | '<>';
LESS_EQUAL: '<=';
GREATER_EQUAL: '>=';
LESS: '<';
GREATER: '>';
LOGICAL_AND: '&&';
LOGICAL_OR: '||';
AND: '&';
OR: '|';
CARET: '^';
EXCLAMATION: '!';
TILDE: '~';
ASSIGN: '=';
OTHER: .;

fragment NAME_START: [a-zA-Z_\u0080-\uFFFF];
fragment NAME_PART: [a-zA-Z0-9_.$\u0080-\uFFFF];
