package vn.sovang.command.cluster;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.cluster.ClusterCode;
import vn.sovang.platform.http.StrictYear;

@RestController
@RequestMapping(path = "/api/clusters", consumes = "application/json")
class ClusterApi {

    private final CommandAnswers answers;

    ClusterApi(CommandAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    @Operation(summary = "Form an emulation cluster")
    ResponseEntity<Object> form(@Valid @RequestBody ClusterBodies.Formed body, Caller caller) {
        ClusterCode cluster = new ClusterCode(body.code());
        return answers.answer(
                caller, Wish.created(new ClusterCommand.Form(cluster, body.name()), cluster));
    }

    @PutMapping("/{code}/members/{year}")
    @Operation(summary = "Set the members of a cluster for a year")
    ResponseEntity<Object> setMembers(
            @PathVariable String code,
            @PathVariable String year,
            @Valid @RequestBody ClusterBodies.MembersSet body,
            Caller caller) {
        ClusterCode cluster = new ClusterCode(code);
        return answers.answer(
                caller,
                Wish.changed(
                        new ClusterCommand.SetMembers(cluster, StrictYear.of(year), body.units()),
                        cluster));
    }
}
