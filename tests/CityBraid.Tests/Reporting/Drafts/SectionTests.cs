using CityBraid.Kernel;
using CityBraid.Reporting;
using CityBraid.Tests.Storage;

namespace CityBraid.Tests.Reporting.Drafts;

/// <summary>Sections are signed as they stand, and nobody publishes what nobody looked at.</summary>
public sealed class SectionTests : ReportRoom
{
    private const string Section = "sentences";

    private static readonly Actor Signer = new("signer", (_, _) => true);

    public SectionTests() => Filling.Signers = 2;

    [Fact]
    public async Task A_report_is_published_when_two_organisations_signed_each_section()
    {
        var draft = await StartAsync();
        Assert.Equal("reports.unsigned", await PublishCodeAsync(Approver, draft.Key));

        Value(await SignAsync(Signer, draft.Key, "UNEP"));
        Assert.Equal("reports.unsigned", await PublishCodeAsync(Approver, draft.Key));
        Value(await SignAsync(Approver, draft.Key, "UN-Habitat"));

        Assert.Null(await PublishCodeAsync(Approver, draft.Key));
    }

    [Fact]
    public async Task Nobody_signs_for_two_organisations()
    {
        var draft = await StartAsync();
        Value(await SignAsync(Signer, draft.Key, "UNEP"));

        var again = await SignAsync(Signer, draft.Key, "UN-Habitat");

        Assert.Equal("reports.signed-for-another", again.Refusal?.Code);
    }

    [Fact]
    public async Task A_signature_lapses_when_the_section_says_something_else()
    {
        var draft = await StartAsync();
        Value(await SignAsync(Signer, draft.Key, "UNEP"));

        Value(await WordAsync(draft.Key, "Only {inventory.total} t."));

        var section = Assert.Single((await OpenAsync(draft.Key)).Sections);
        Assert.Empty(section.SignOffs);
        Assert.Equal("UNEP", Assert.Single(section.Lapsed).Organisation);
    }

    [Theory]
    [InlineData("elsewhere", "UNEP", "reports.no-such-section")]
    [InlineData(Section, " ", "reports.no-organisation")]
    public async Task Signatures_that_make_no_sense_are_refused(string part, string whom, string code)
    {
        var draft = await StartAsync();

        var refused = await SignAsync(Signer, draft.Key, whom, part);

        Assert.Equal(code, refused.Refusal?.Code);
    }

    [Fact]
    public async Task A_section_that_was_not_read_as_it_stands_is_not_signed()
    {
        var draft = await StartAsync();
        var seen = Assert.Single((await OpenAsync(draft.Key)).Sections).Part.Digest;
        Value(await WordAsync(draft.Key, "Only {inventory.total} t."));

        var late = await Sign(Signer, new SignOffRequest(draft.Key, Section, "UNEP", seen));

        Assert.Equal("reports.changed-meanwhile", late.Refusal?.Code);
        Assert.Equal(
            "access.forbidden",
            (await Sign(Reader, new SignOffRequest(draft.Key, Section, "UNEP", seen))).Refusal?.Code
        );
    }

    [Fact]
    public async Task Words_that_changed_on_record_flag_the_draft_and_stop_its_publication()
    {
        Filling.Signers = 0;
        var draft = await StartAsync();

        Filling.Words = "25 of 32 references are missing.";

        var opened = await OpenAsync(draft.Key);
        Assert.Empty(opened.Changes);
        Assert.True(Assert.Single(opened.Sections).IsChanged);
        Assert.Equal(1, Assert.Single(await ListAsync(Writer)).ChangedParts);
        Assert.Equal("reports.parts-changed", await PublishCodeAsync(Approver, draft.Key));
    }

    [Fact]
    public async Task A_key_of_ones_own_publishes_ones_own_report_no_more_than_ones_hand()
    {
        Filling.Signers = 0;
        var draft = await StartAsync();
        var key = new Actor("writer (key citybraid_14523e)", (_, _) => true);

        Assert.Equal("reports.own-draft", await PublishCodeAsync(key, draft.Key));
    }

    [Fact]
    public async Task Whoever_wrote_words_that_others_wrote_over_does_not_publish_either()
    {
        Filling.Signers = 0;
        var draft = await StartAsync();
        var first = Value(await WordAsync(draft.Key, "First {inventory.total} t.", Approver));
        Value(
            await WordAsync(
                draft.Key,
                "Then {inventory.total} t.",
                Writer,
                first.FindWording("total")!.Revision
            )
        );

        Assert.Equal("reports.own-draft", await PublishCodeAsync(Approver, draft.Key));
    }

    [Fact]
    public async Task Words_for_a_sentence_that_changed_meanwhile_are_not_kept()
    {
        var draft = await StartAsync();
        var request = new WordingRequest(
            draft.Key,
            "total",
            "Few: {inventory.total}",
            0,
            "The city emitted 490,000 t."
        );
        Filling.Total = 500_000m;

        var late = await new WordReport(Filling, Store, Clock).RunAsync(Writer, request, Cancellation);

        Assert.Equal("reports.drafted-meanwhile", late.Refusal?.Code);
    }

    [Fact]
    public async Task A_draft_that_was_given_up_is_gone_and_a_published_report_cannot_be()
    {
        Filling.Signers = 0;
        var draft = await StartAsync();
        var discard = new DiscardReport(Store, Clock);
        Assert.Equal(
            "reports.changed-meanwhile",
            (await discard.RunAsync(Writer, draft.Key, draft.Revision + 1, Cancellation)).Refusal?.Code
        );

        Value(await discard.RunAsync(Writer, draft.Key, draft.Revision, Cancellation));

        Assert.Empty(await ListAsync(Writer));
        var open = await new OpenReport(Filling, Store).RunAsync(Writer, draft.Key, Cancellation);
        Assert.Equal("reports.no-such-report", open.Refusal?.Code);

        var other = await StartAsync();
        Assert.Null(await PublishCodeAsync(Approver, other.Key));
        var refused = await discard.RunAsync(Writer, other.Key, other.Revision + 1, Cancellation);
        Assert.Equal("reports.published", refused.Refusal?.Code);
    }

    [Fact]
    public async Task A_draft_that_was_given_up_is_not_published()
    {
        Filling.Signers = 0;
        var draft = await StartAsync();
        var gone = Value(
            await new DiscardReport(Store, Clock).RunAsync(Writer, draft.Key, draft.Revision, Cancellation)
        );

        var late = await new PublishReport(Filling, Store, Clock).RunAsync(
            Approver,
            draft.Key,
            gone.Revision,
            Cancellation
        );

        Assert.Equal("reports.no-such-report", late.Refusal?.Code);
        Assert.Null(await Store.TrySaveAsync(gone, Writer, gone.DrawnAt, Cancellation));
    }

    [Fact]
    public async Task Nobody_writes_over_a_signature_that_holds()
    {
        var draft = await StartAsync();
        Value(await SignAsync(Signer, draft.Key, "UNEP"));

        var other = await SignAsync(Approver, draft.Key, " unep ");

        Assert.Equal("reports.signed-already", other.Refusal?.Code);
        var section = Assert.Single((await OpenAsync(draft.Key)).Sections);
        Assert.Equal("signer", Assert.Single(section.SignOffs).By);
    }

    [Fact]
    public async Task A_section_that_is_drafted_no_more_is_told()
    {
        Filling.Signers = 0;
        var draft = await StartAsync();
        var kept = draft with { Parts = [.. draft.Parts, new KeptPart("annex", "Annex", "0123")] };
        var filled = Value(await Filling.FillAsync(Writer, draft.Request, "en", Cancellation));

        var gone = ReportSection.Of(kept, filled).Single(section => section.Part.Name == "annex");

        Assert.True(gone.IsChanged);
    }

    [Fact]
    public async Task Who_does_not_work_there_is_not_told_who_wrote()
    {
        Filling.Signers = 0;
        var draft = await StartAsync();
        Assert.Null(await PublishCodeAsync(Approver, draft.Key));

        var kept = (await OpenAsync(draft.Key, Reader)).Kept;

        Assert.Equal((string.Empty, string.Empty), (kept.StartedBy, kept.Publication!.By));
        Assert.Empty(kept.Authors);
        Assert.Empty(Assert.Single(await ListAsync(Reader)).Kept.StartedBy);
    }

    private async Task<KeptReport> StartAsync() =>
        Value(
            await new StartReport(Filling, Store, Clock).RunAsync(
                Writer,
                new ReportRequest("joint-report", TemporaryDatabase.KhonKaen, 2019),
                "en",
                Cancellation
            )
        );

    private async Task<Result<KeptReport>> SignAsync(
        Actor actor,
        KeptReportKey key,
        string organisation,
        string part = Section
    )
    {
        var seen = Assert.Single((await OpenAsync(key)).Sections).Part.Digest;
        return await Sign(actor, new SignOffRequest(key, part, organisation, seen));
    }

    private Task<Result<KeptReport>> Sign(Actor actor, SignOffRequest request) =>
        new SignSection(Filling, Store, Clock).RunAsync(actor, request, Cancellation);

    private Task<Result<KeptReport>> WordAsync(
        KeptReportKey key,
        string words,
        Actor? actor = null,
        int seen = 0
    ) =>
        new WordReport(Filling, Store, Clock).RunAsync(
            actor ?? Writer,
            new WordingRequest(key, "total", words, seen),
            Cancellation
        );

    private async Task<string?> PublishCodeAsync(Actor actor, KeptReportKey key)
    {
        var seen = (await OpenAsync(key)).Kept.Revision;
        var done = await new PublishReport(Filling, Store, Clock).RunAsync(actor, key, seen, Cancellation);
        return done.Refusal?.Code;
    }
}
