/**
 * The directives, one class for each family; {@link dev.bootsmith.assembler.directive.DirectiveTable} knows their names.
 */
@NullMarked
package dev.bootsmith.assembler.directive;

import org.jspecify.annotations.NullMarked;
