using CityBraid.Inventory;
using CityBraid.Kernel;
using CityBraid.Tests.Inventory.Review;
using CityBraid.Tests.Workspaces;

namespace CityBraid.Tests.Inventory.Verification;

/// <summary>Verifiers look at a sample, open and close findings, and sign an opinion.</summary>
public sealed class VerificationTests
{
    [Fact]
    public async Task Each_number_of_the_sample_is_worked_out_once_more()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());

        var sampled = Assert.Single((await room.DeskAsync()).Sample);

        Assert.True(sampled.IsCertain);
        Assert.Equal(1m, sampled.Share);
        Assert.Equal(
            [ReperformedStep.Facts, ReperformedStep.Gases, ReperformedStep.Record],
            sampled.Steps.Select(step => step.Step)
        );
        Assert.All(sampled.Steps, step => Assert.True(step.Agrees));
        Assert.Equal(1000m, sampled.Steps[0].Recomputed);
    }

    [Fact]
    public async Task A_record_that_says_otherwise_by_now_is_pointed_out()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        await room.ImportAsync("electricity.residential,2019,2000,MWh,Bills");

        var steps = Assert.Single((await room.DeskAsync()).Sample).Steps;

        Assert.True(steps[0].Agrees && steps[1].Agrees);
        Assert.False(steps[2].Agrees);
        Assert.Equal(2m * steps[2].Stated, steps[2].Recomputed);
    }

    [Fact]
    public async Task An_opinion_without_reserve_waits_until_findings_are_closed_and_ends_the_verification()
    {
        await using var room = await ReviewRoom.OpenAsync();
        var version = PeopleRoom.Value(await room.SubmitAsync());
        Assert.Equal(
            "inventory.not-approved",
            (await room.RecordAsync(room.Verifier, Opinion)).Refusal?.Code
        );
        PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));

        var opened = await room.RecordAsync(room.Verifier, Finding);
        var early = await room.RecordAsync(room.Verifier, Opinion);
        var answered = await room.RecordAsync(room.Officer, Answer);
        var closed = await room.RecordAsync(
            room.Verifier,
            request => request with { Kind = VerificationDeedKind.Resolved, Finding = 1 }
        );
        var signed = await room.RecordAsync(room.Verifier, Opinion);
        var after = await room.RecordAsync(room.Verifier, Finding);

        Assert.Equal(1, Assert.Single(opened.Value!).Finding);
        Assert.Equal("inventory.findings-open", early.Refusal?.Code);
        Assert.False(answered.IsRefused || closed.IsRefused);
        Assert.Equal((version.Digest, 0.05m), (signed.Value?[^1].Digest, signed.Value?[^1].MaterialShare));
        Assert.Equal("inventory.opinion-signed", after.Refusal?.Code);
        var desk = await room.DeskAsync();
        Assert.Equal(OpinionKind.Unmodified, desk.Opinion?.Opinion);
        Assert.True(Assert.Single(desk.Findings).IsClosed);
    }

    [Fact]
    public async Task A_modified_opinion_may_leave_findings_open()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));
        PeopleRoom.Value(await room.RecordAsync(room.Verifier, Finding));

        var signed = await room.RecordAsync(
            room.Verifier,
            request => Opinion(request) with { Opinion = OpinionKind.Modified }
        );

        Assert.False(signed.IsRefused);
    }

    [Fact]
    public async Task Whoever_had_a_part_in_a_version_does_not_verify_it()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync(Actor.LocalAdministrator, string.Empty));

        var refused = await room.RecordAsync(Actor.LocalAdministrator, Finding);

        Assert.Equal("inventory.verifier-involved", refused.Refusal?.Code);
    }

    [Fact]
    public async Task What_is_wrong_with_a_deed_is_told()
    {
        await using var room = await ReviewRoom.OpenAsync();
        PeopleRoom.Value(await room.SubmitAsync());
        PeopleRoom.Value(await room.DecideAsync(room.Reviewer, ReviewDeedKind.Approved));

        Assert.Equal("inventory.no-such-row", await CodeAsync(one => Finding(one) with { Row = "x" }));
        Assert.Equal("inventory.finding-without-kind", await CodeAsync(one => one));
        Assert.Equal("inventory.verification-without-text", await CodeAsync(one => one with { Text = " " }));
        Assert.Equal(
            "inventory.opinion-incomplete",
            await CodeAsync(one => Opinion(one) with { Assurance = null })
        );
        Assert.Equal(
            "inventory.no-such-finding",
            await CodeAsync(one => one with { Kind = VerificationDeedKind.Resolved, Finding = 7 })
        );

        async Task<string?> CodeAsync(Func<VerificationRequest, VerificationRequest> change) =>
            (await room.RecordAsync(room.Verifier, change)).Refusal?.Code;
    }

    private static VerificationRequest Finding(VerificationRequest request) =>
        request with
        {
            Found = VerificationFindingKind.Clarification,
            Row = "I.1.2-electricity.residential",
        };

    private static VerificationRequest Answer(VerificationRequest request) =>
        request with
        {
            Kind = VerificationDeedKind.Answered,
            Finding = 1,
            Text = "Meter 7.",
        };

    private static VerificationRequest Opinion(VerificationRequest request) =>
        request with
        {
            Kind = VerificationDeedKind.Concluded,
            Assurance = AssuranceLevel.Limited,
            Opinion = OpinionKind.Unmodified,
            MaterialShare = MaterialitySample.UsualShare,
        };
}
