package io.anju.notices;

import io.anju.kernel.SubjectRef;
import java.util.Map;

/**
 * Gives the links and codes that a template needs but that nobody may store. The module that owns the subject declares a
 * bean; it is asked at the moment of sending, in the company's scope and outside any transaction.
 */
public interface SecretSource {

    /** Whether this source gives the secrets of the template where it speaks of this subject. */
    boolean serves(SubjectRef subject, String template);

    /**
     * The values by name, such as {@code link} or {@code code}; a link may begin with {@code /} and is completed with the
     * public address. A delivery may be tried again: what was given earlier has to stay valid beside what is given now.
     * Empty if the secret is no longer wanted, such as for a used invitation: then nothing is sent.
     */
    Map<String, String> secrets(SubjectRef subject, String template);
}
