using System.CommandLine;
using CityBraid.Credits;
using CityBraid.Kernel;
using CityBraid.Words;
using Spectre.Console.Rendering;

namespace CityBraid.Cli;

/// <summary><c>credits claims</c>, <c>record-claim</c>, <c>withdraw-claim</c>: who counts which
///   reduction.</summary>
internal static class ClaimVerbs
{
    private static readonly Argument<ClaimCode?> Claim = Reading.Argument(
        "CLAIM",
        text => ClaimCode.TryParse(text, out var code) ? code : null
    );
    private static readonly Option<string?> Basis = Reading
        .Option("--basis", "BASIS", text => JsonNames.Find<ClaimBasis>(text) is null ? null : text)
        .Required();
    private static readonly Option<string?> Claimant = Reading.Text("--claimant", "TEXT").Required();
    private static readonly Option<string?> Evidence = Reading.Text("--evidence", "TEXT").Required();
    private static readonly Option<TonnesText?> Amount = Reading.Option(
        "--amount",
        "TONNES",
        TonnesText.Find
    );
    private static readonly Option<DayOption?> Begin = Reading
        .Option("--begin", "DAY", DayOption.Find)
        .Required();
    private static readonly Option<DayOption?> End = Reading
        .Option("--end", "DAY", DayOption.Find)
        .Required();
    private static readonly Option<PlaceCode?> Where = CreditParts.Where().Required();
    private static readonly Option<ReductionSource?> What = CreditParts.What().Required();
    private static readonly Option<string?> Why = Reading.Text("--because", "TEXT").Required();

    /// <summary>The verbs.</summary>
    public static IEnumerable<Verb> All()
    {
        yield return new Verb("claims", "citybraid credits claims", ShowAsync);
        var record = new Verb(
            "record-claim",
            "citybraid credits record-claim NDC-TH --basis ndc --claimant \"Kingdom of Thailand\" "
                + "--name-en \"First NDC\" --place thailand --source I --begin 2021-01-01 --end 2030-12-31 "
                + "--evidence https://unfccc.int/NDCREG",
            RecordAsync
        )
        {
            Claim,
            Basis,
            Claimant,
            Where,
            What,
            Begin,
            End,
            Amount,
            Evidence,
        };
        foreach (var (_, option) in CreditParts.Names)
        {
            record.Add(option);
        }

        yield return record;
        yield return new Verb(
            "withdraw-claim",
            "citybraid credits withdraw-claim NDC-TH --because \"Not of this source\"",
            WithdrawAsync
        )
        {
            Claim,
            Why,
        };
    }

    private static async Task<Answer> ShowAsync(Session session, CancellationToken cancellation)
    {
        var show = await session.OpenAsync<ShowClaimMap>(cancellation);
        return Answer.Of(
            await show.RunAsync(session.Actor, cancellation),
            session.Language,
            map => new Answer(ClaimMapDocument.Of(map), reader => Page(map, reader))
        );
    }

    private static IRenderable Page(ClaimMap map, Reader reader)
    {
        var doubles = map.Of(ClaimRelation.CountedTwice).ToList();
        var claims = CreditParts.Table(
            reader,
            map.Claims,
            claim =>
                [
                    claim.Id,
                    Phrases.Say($"credits.basis.{JsonNames.Of(claim.Basis)}", reader.Language),
                    claim.Claimant,
                    claim.Place?.Value ?? "–",
                    claim.Source?.Value ?? "–",
                    Numerals.Period(claim.Days, reader),
                    claim.Tonnes is { } tonnes ? Numerals.Show(tonnes) : "–",
                    string.Join(", ", doubles.Select(pair => Other(pair, claim)).OfType<string>()),
                ],
            "column.claim",
            "column.basis",
            "column.claimant",
            "column.place",
            "column.source-of-reduction",
            "column.period",
            "#column.tonnes",
            "column.counted-twice"
        );
        return Pages.Below(
            Pages.Line(
                reader,
                map.Withdrawals.IsSmallest ? "credits.claims" : "credits.claims-unproven",
                ("claims", Numerals.Show(map.Claims.Count)),
                ("doubles", Numerals.Show(doubles.Count)),
                ("withdraw", Numerals.Show(map.Withdrawals.Claims.Count)),
                ("names", string.Join(", ", map.Withdrawals.Claims.Select(claim => claim.Id))),
                ("unsettled", Numerals.Show(map.Withdrawals.Unsettled.Count)),
                ("unplaced", Numerals.Show(map.Unplaced.Count()))
            ),
            claims
        );
    }

    private static string? Other(ClaimOverlap pair, ReductionClaim claim) =>
        pair.One == claim ? pair.Other.Id
        : pair.Other == claim ? pair.One.Id
        : null;

    private static async Task<Answer> RecordAsync(Session session, CancellationToken cancellation)
    {
        var record = await session.OpenAsync<RecordClaim>(cancellation);
        var names = CreditParts.NamesOf(session);
        if (names.IsRefused)
        {
            return Answer.Refused(names.Refusal, session.Language);
        }

        var days = RecordedClaim.DaysOf(session.Load(Begin).Value, session.Load(End).Value);
        if (days.IsRefused)
        {
            return Answer.Refused(days.Refusal, session.Language);
        }

        var claim = new RecordedClaim
        {
            Code = session.Load(Claim),
            Names = names.Value,
            Basis = JsonNames.Find<ClaimBasis>(session.Load(Basis))!.Value,
            Claimant = session.Load(Claimant),
            Place = session.Load(Where),
            Source = session.Load(What),
            Days = days.Value,
            Tonnes = session.Find(Amount)?.Value,
            Evidence = session.Load(Evidence),
        };
        return Kept(await record.RunAsync(session.Actor, claim, cancellation), session);
    }

    private static async Task<Answer> WithdrawAsync(Session session, CancellationToken cancellation)
    {
        var withdraw = await session.OpenAsync<WithdrawClaim>(cancellation);
        var (code, reason) = (session.Load(Claim), session.Load(Why));
        return Kept(await withdraw.RunAsync(session.Actor, code, reason, cancellation), session);
    }

    private static Answer Kept(Result<RecordedClaim> result, Session session) =>
        Answer.Of(
            result,
            session.Language,
            claim => new Answer(
                ClaimDocument.Of(claim),
                reader =>
                    Pages.Line(
                        reader,
                        claim.Withdrawn is null ? "credits.kept" : "credits.claim-withdrawn",
                        ("name", claim.Code.Value)
                    )
            )
        );
}
