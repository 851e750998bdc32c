/* GNU ld scripts. The lexer has already told names from expressions; see LdScriptLexer. */
parser grammar LdScriptParser;

options { tokenVocab = LdScriptLexer; }

script : topStatement* EOF ;
sectionsFragment : sectionsStatement* EOF ;
bodyFragment : bodyStatement* EOF ;
memoryFragment : (memoryStatement (COMMA? memoryStatement)*)? EOF ;
/** An expression by itself, for --defsym. */
defsym : assignment (SEMICOLON | COMMA)? EOF ;

topStatement
    : SEMICOLON
    | sections
    | memory
    | phdrs
    | version
    | insert
    | command
    | topCommand
    | statementEnd
    ;

sections : SECTIONS L_BRACE sectionsStatement* R_BRACE ;

/** Commands allowed at the top and between output sections. */
command
    : ENTRY L_PAREN name R_PAREN                                                    # entryCommand
    | ASSERT L_PAREN expression COMMA message=(STRING | NAME) R_PAREN               # assertCommand
    | INCLUDE name                                                                  # includeCommand
    ;

/** Commands allowed at the top only. */
topCommand
    : which=(OUTPUT_ARCH | OUTPUT | TARGET | STARTUP | SEARCH_DIR | LD_FEATURE) L_PAREN name R_PAREN
                                                                                    # namesCommand
    | which=OUTPUT_FORMAT L_PAREN name (COMMA name COMMA name)? R_PAREN             # namesCommand
    | which=REGION_ALIAS L_PAREN name COMMA name R_PAREN                            # namesCommand
    | which=(SYSLIB | EXTERN | NOCROSSREFS | NOCROSSREFS_TO) L_PAREN name (COMMA? name)* R_PAREN
                                                                                    # namesCommand
    | which=(NOCROSSREFS | NOCROSSREFS_TO | EXTERN) L_PAREN R_PAREN                 # emptyCommand
    | which=(INPUT | GROUP) L_PAREN inputFile (COMMA? inputFile)* R_PAREN           # inputCommand
    | which=(FORCE_COMMON_ALLOCATION | INHIBIT_COMMON_ALLOCATION | FORCE_GROUP_ALLOCATION | FLOAT | NOFLOAT)
                                                                                    # switchCommand
    | HLL L_PAREN name* R_PAREN                                                     # languageCommand
    | MAP L_PAREN name R_PAREN                                                      # mapCommand
    ;

inputFile : name | AS_NEEDED L_PAREN name (COMMA? name)* R_PAREN ;

statementEnd : assignment (SEMICOLON | COMMA) ;

assignment
    : symbol=name operator=(ASSIGN | COMPOUND) expression                           # plainAssignment
    | which=(PROVIDE | HIDDEN | PROVIDE_HIDDEN) L_PAREN symbol=name operator=ASSIGN expression R_PAREN
                                                                                    # providedAssignment
    ;

sectionsStatement
    : command
    | statementEnd
    | overlay
    | sectionGroup
    | outputSection
    ;

/** Sections with one address, from before there were overlays. */
sectionGroup : GROUP address=expression? COLON L_BRACE sectionsStatement* R_BRACE ;

insert : INSERT which=(AFTER | BEFORE) name SEMICOLON? ;

outputSection
    : name (address=expression | BIND L_PAREN address=expression R_PAREN (BLOCK L_PAREN expression R_PAREN)?)? sectionType?
        COLON (AT L_PAREN loadAt=expression R_PAREN)?
        (ALIGN L_PAREN align=expression R_PAREN)? withInput=ALIGN_WITH_INPUT?
        (SUBALIGN L_PAREN sub=expression R_PAREN)? constraint=(ONLY_IF_RO | ONLY_IF_RW | SPECIAL)?
        L_BRACE bodyStatement* R_BRACE outputSectionTails COMMA?
    ;

sectionType
    : L_PAREN kind=(NOLOAD | DSECT | COPY | INFO | OVERLAY) R_PAREN
    | L_PAREN READONLY (L_PAREN TYPE ASSIGN type=expression R_PAREN)? R_PAREN
    | L_PAREN TYPE ASSIGN type=expression R_PAREN
    | L_PAREN R_PAREN
    ;

outputSectionTails : sectionTail* ;

sectionTail
    : GREATER name                                                                  # region
    | AT GREATER name                                                               # loadRegion
    | COLON name                                                                    # segment
    | ASSIGN expression                                                             # fillTail
    ;

overlay
    : OVERLAY address=expression? COLON noCross=NOCROSSREFS? (AT L_PAREN loadAt=expression R_PAREN)?
        (SUBALIGN L_PAREN sub=expression R_PAREN)? L_BRACE overlaySection* R_BRACE outputSectionTails COMMA?
    ;

overlaySection : name L_BRACE bodyStatement* R_BRACE outputSectionTails COMMA? ;

bodyStatement
    : SEMICOLON
    | statementEnd
    | which=(CREATE_OBJECT_SYMBOLS | CONSTRUCTORS | LINKER_VERSION)
    | SORT_BY_NAME L_PAREN CONSTRUCTORS R_PAREN
    | dataCommand
    | fill
    | ASSERT L_PAREN expression COMMA message=(STRING | NAME) R_PAREN SEMICOLON
    | INCLUDE name
    | inputStatement
    ;

dataCommand
    : which=(BYTE | SHORT | LONG | QUAD | SQUAD) L_PAREN expression R_PAREN
    | ASCIZ STRING
    ;

fill : FILL L_PAREN expression R_PAREN ;

inputStatement
    : KEEP L_PAREN inputPattern R_PAREN
    | inputPattern
    ;

inputPattern
    : sectionFlags? fileSpec (L_PAREN sectionPattern (COMMA? sectionPattern)* R_PAREN)?
    ;

sectionFlags : INPUT_SECTION_FLAGS L_PAREN NOT? name (AMPERSAND NOT? name)* R_PAREN ;

fileSpec
    : which=(SORT_BY_NAME | SORT_NONE) L_PAREN fileSpec R_PAREN
    | REVERSE L_PAREN fileSpec R_PAREN
    | EXCLUDE_FILE L_PAREN (COMMA? name)+ R_PAREN name
    | name
    ;

sectionPattern
    : which=(SORT_BY_NAME | SORT_BY_ALIGNMENT) L_PAREN innerPattern R_PAREN
    | which=REVERSE L_PAREN reversedPattern R_PAREN
    | which=SORT_BY_INIT_PRIORITY L_PAREN plainPattern R_PAREN
    | which=SORT_NONE L_PAREN name R_PAREN
    | plainPattern
    ;

/** Two ways of sorting, the second for what the first leaves equal. */
innerPattern
    : which=(SORT_BY_NAME | SORT_BY_ALIGNMENT | REVERSE) L_PAREN plainPattern R_PAREN
    | plainPattern
    ;

reversedPattern
    : which=(SORT_BY_NAME | SORT_BY_INIT_PRIORITY) L_PAREN plainPattern R_PAREN
    | plainPattern
    ;

plainPattern : (EXCLUDE_FILE L_PAREN (COMMA? name)+ R_PAREN)? name ;

memory : MEMORY L_BRACE (memoryStatement (COMMA? memoryStatement)*)? R_BRACE ;

memoryStatement
    : name (L_PAREN attributes=memoryAttributes R_PAREN)? COLON ORIGIN ASSIGN origin=expression COMMA?
        LENGTH ASSIGN length=expression
    | INCLUDE name
    ;

memoryAttributes : (NAME | NOT)+ ;

phdrs : PHDRS L_BRACE phdr* R_BRACE ;

phdr : segmentName=name type=expression phdrQualifier* SEMICOLON ;

phdrQualifier
    : FILEHDR                                                                       # filehdr
    | PHDRS                                                                         # phdrTable
    | AT L_PAREN expression R_PAREN                                                 # phdrAt
    | FLAGS L_PAREN expression R_PAREN                                              # phdrFlags
    ;

version : VERSION L_BRACE versionNode+ R_BRACE ;
versionNode : tag=name? L_BRACE versionBody? R_BRACE parents=name* SEMICOLON ;
/** Behind {@code global:} and {@code local:}, or behind neither. */
versionBody : versionItems | NAME COLON versionItems (NAME COLON versionItems)? ;
versionItems : (versionItem SEMICOLON)+ ;
versionItem : NOT? NAME | STRING | NAME STRING L_BRACE versionItem (SEMICOLON versionItem)* SEMICOLON? R_BRACE ;

expression
    : L_PAREN expression R_PAREN                                                    # parentheses
    | operator=(MINUS | PLUS | NOT | TILDE) expression                              # unary
    | expression operator=(STAR | SLASH | PERCENT) expression                       # binary
    | expression operator=(PLUS | MINUS) expression                                 # binary
    | expression operator=(SHIFT_LEFT | SHIFT_RIGHT) expression                     # binary
    | expression operator=(LESS | LESS_EQUAL | GREATER | GREATER_EQUAL) expression  # binary
    | expression operator=(EQUAL | NOT_EQUAL) expression                            # binary
    | expression operator=AMPERSAND expression                                      # binary
    | expression operator=BAR expression                                            # binary
    | expression operator=AND_AND expression                                        # binary
    | expression operator=OR_OR expression                                          # binary
    | <assoc=right> expression QUESTION expression COLON expression                 # conditional
    | NUMBER                                                                        # number
    | SIZEOF_HEADERS                                                                # sizeofHeaders
    | function=(ADDR | LOADADDR | SIZEOF | ALIGNOF | DEFINED | CONSTANT | ORIGIN | LENGTH) L_PAREN name R_PAREN
                                                                                    # nameFunction
    | SEGMENT_START L_PAREN name COMMA expression R_PAREN                           # segmentStart
    | ASSERT L_PAREN expression COMMA message=(STRING | NAME) R_PAREN               # assertion
    | function=(ABSOLUTE | NEXT | BLOCK | LOG2CEIL | DATA_SEGMENT_END) L_PAREN expression R_PAREN
                                                                                    # valueFunction
    | function=(MAX | MIN | DATA_SEGMENT_ALIGN | DATA_SEGMENT_RELRO_END) L_PAREN expression COMMA expression R_PAREN
                                                                                    # valueFunction
    | function=ALIGN L_PAREN expression (COMMA expression)? R_PAREN                 # valueFunction
    | (NAME | STRING)                                                               # symbolReference
    ;

name : NAME | STRING ;
