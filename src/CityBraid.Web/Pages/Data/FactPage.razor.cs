using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;

namespace CityBraid.Web;

/// <summary>The history of one fact: who stated it, when, and what it was before.</summary>
public sealed partial class FactPage
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The place.</summary>
    [Parameter]
    [EditorRequired]
    public required Place Place { get; set; }

    /// <summary>What the fact is about.</summary>
    [Parameter]
    [EditorRequired]
    public required FactKey Key { get; set; }

    /// <summary>Its revisions, the oldest first.</summary>
    [Parameter]
    [EditorRequired]
    public required IReadOnlyList<RecordedRevision> Revisions { get; set; }

    /// <summary>
    /// The revision that is wanted back although the fact was revised since; null when none is.
    /// </summary>
    [Parameter]
    public RecordedRevision? Mine { get; set; }

    /// <summary>Why what was asked for was not done; null when nothing was refused.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    /// <summary>The number of the change that just restored a revision, as the address tells it.</summary>
    [Parameter]
    public string? Restored { get; set; }

    private RecordedRevision Now => Revisions[^1];

    private bool MayRestore => Visit.Visitor.Actor.May(Permission.WriteFacts, Place.Code);

    private bool IsJustRestored =>
        MayRestore
        && Now.Change.Kind == ChangeKind.Restoration
        && ChangeWords.Digits(Now.Change.Number) == Restored;

    private LocalText Name => Variables.Find(Key.Variable)?.Names ?? new LocalText("en", Key.Variable);

    private string Title =>
        Visit.Say(
            "fact.history.title",
            ("name", Name.In(Visit.Lang)),
            ("period", Numerals.Period(Key.Period, Visit.Reader))
        );

    /// <summary>The page of a fact's history.</summary>
    internal static string AddressOf(Visit visit, FactKey key) => visit.Link(PathOf(key));

    /// <summary>The address of a fact's history after the language.</summary>
    internal static string PathOf(FactKey key) =>
        $"/{key.Place}/data/history"
        + new QueryBuilder
        {
            { "variable", key.Variable },
            { "from", key.Period.From.ToString(DayForm, CultureInfo.InvariantCulture) },
            { "to", key.Period.To.ToString(DayForm, CultureInfo.InvariantCulture) },
            { "kind", key.Period.Kind.ToString() },
        }
            .ToQueryString()
            .ToUriComponent();

    /// <summary>Shows the history of the fact that an address names.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] FactAsk ask,
        HttpRequest request,
        PlaceDoor door,
        ListFactRevisions history,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(ask.Visit.Visitor.Actor, ask.Place, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(ask.Visit, found.Refusal);
        }

        if (FindPeriod(request.Query) is not { } period || ask.Variable is not { } variable)
        {
            return Results.NotFound();
        }

        var key = new FactKey(found.Value.Code, variable, period);
        var listed = await history.RunAsync(ask.Visit.Visitor.Actor, key, cancellation);
        return listed.IsRefused
            ? Answers.Problem(ask.Visit, listed.Refusal)
            : Answers.Page<FactPage>(
                (nameof(Visit), ask.Visit),
                (nameof(Place), found.Value),
                (nameof(Key), key),
                (nameof(Revisions), listed.Value),
                (nameof(Restored), request.Query[FactRestoring.RestoredName].ToString())
            );
    }

    /// <summary>The period that an address names; null when it names none.</summary>
    internal static Period? FindPeriod(IQueryCollection query) =>
        FindDay(query["from"]) is { } from
        && FindDay(query["to"]) is { } to
        && from <= to
        && Enum.TryParse<PeriodKind>(query["kind"], out var kind)
        && Enum.IsDefined(kind)
            ? new Period(from, to, kind)
            : null;

    private static DateOnly? FindDay(string? text) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>Each revision with the fact before it, the newest first.</summary>
    private IEnumerable<(Fact? Before, RecordedRevision Now)> Steps() =>
        Revisions.Select((now, at) => (at == 0 ? null : Revisions[at - 1].Fact, now)).Reverse();

    private string RestoreLabel(RecordedRevision revision) =>
        Visit.Say(
            "fact.restore.label",
            ("revision", Numerals.Show(revision.Revision)),
            ("amount", ChangeWords.Amount(Visit, revision.Fact))
        );

    private string WhatOf(RecordedRevision revision) =>
        revision.Fact is { } fact && revision.Change.Kind == ChangeKind.Import
            ? fact.Source.Location.ToString()
            : ChangeWords.Subject(Visit, revision.Change);
}
