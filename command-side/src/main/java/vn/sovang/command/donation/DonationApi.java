package vn.sovang.command.donation;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sovang.command.body.PathId;
import vn.sovang.command.body.Reason;
import vn.sovang.command.desk.Caller;
import vn.sovang.command.desk.CommandAnswers;
import vn.sovang.command.desk.Wish;
import vn.sovang.event.donation.DonationEvent.Goods;
import vn.sovang.event.donation.DonationId;
import vn.sovang.platform.SystemTime;

@RestController
@RequestMapping(path = "/api/donations", consumes = "application/json")
class DonationApi {

    private final CommandAnswers answers;
    private final SystemTime time;

    DonationApi(CommandAnswers answers, SystemTime time) {
        this.answers = answers;
        this.time = time;
    }

    @PostMapping
    @Operation(summary = "Record a donation of cash or goods")
    ResponseEntity<Object> receive(
            @Valid @RequestBody DonationBodies.Received body, Caller caller) {
        DonationId id = new DonationId(body.id() == null ? time.newId() : body.id());
        DonationCommand.Receive wish =
                new DonationCommand.Receive(
                        id,
                        body.unit(),
                        body.activity(),
                        body.receivedOn(),
                        body.cashVnd(),
                        goods(body.goods()),
                        body.purpose(),
                        body.donor() == null ? null : body.donor().donor());
        return answers.answer(caller, Wish.created(wish, id).adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/valuation")
    @Operation(summary = "Value donated goods, or value them again")
    ResponseEntity<Object> value(
            @PathVariable String id,
            @Valid @RequestBody DonationBodies.Valued body,
            Caller caller) {
        DonationId donation = donation(id);
        return answers.answer(
                caller,
                Wish.changed(
                                new DonationCommand.ValueGoods(
                                        donation, body.valueVnd(), body.method(), body.valuedOn()),
                                donation)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/correction")
    @Operation(summary = "Correct a donation, with a reason")
    ResponseEntity<Object> correct(
            @PathVariable String id,
            @Valid @RequestBody DonationBodies.Corrected body,
            Caller caller) {
        DonationId donation = donation(id);
        return answers.answer(
                caller,
                Wish.changed(
                                new DonationCommand.Correct(
                                        donation,
                                        body.cashVnd(),
                                        goods(body.goods()),
                                        body.reason()),
                                donation)
                        .adjusting(body.adjustmentReason()));
    }

    @PostMapping("/{id}/void")
    @Operation(summary = "Void a donation")
    ResponseEntity<Object> makeVoid(
            @PathVariable String id, @Valid @RequestBody Reason body, Caller caller) {
        DonationId donation = donation(id);
        return answers.answer(
                caller,
                Wish.changed(new DonationCommand.Void(donation, body.reason()), donation)
                        .adjusting(body.adjustmentReason()));
    }

    private static DonationId donation(String id) {
        return new DonationId(PathId.of("donation", id));
    }

    private static @Nullable Goods goods(DonationBodies.@Nullable Goods body) {
        return body == null ? null : body.goods();
    }
}
