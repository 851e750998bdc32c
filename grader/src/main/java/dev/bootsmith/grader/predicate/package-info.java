/** What a check can assert. One class for each family of keys: it reads its part of the specification and holds it against the evidence. */
@NullMarked
package dev.bootsmith.grader.predicate;

import org.jspecify.annotations.NullMarked;
