package io.anju.deadlines;

import io.anju.kernel.ProjectId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a company promises for each priority (S-04); editable per company. */
@Service
public class PriorityTerms {

    /** The promises for this priority in this project. */
    @Transactional(readOnly = true)
    public List<TargetTerm> terms(ProjectId project, Priority priority) {
        return UsualTerms.of(priority);
    }
}
