/**
 * A specification: what is handed in, what machine it runs on, what is checked, what that is worth.
 *
 * <p>{@link dev.bootsmith.grader.spec.SpecDocument} is the YAML; {@link dev.bootsmith.grader.spec.Specification} is what it says for one variant.
 */
@NullMarked
package dev.bootsmith.grader.spec;

import org.jspecify.annotations.NullMarked;
