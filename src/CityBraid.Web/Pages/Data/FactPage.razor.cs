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

    private LocalText Name => Variables.Find(Key.Variable)?.Names ?? new LocalText("en", Key.Variable);

    private string Title =>
        Visit.Say(
            "fact.history.title",
            ("name", Name.In(Visit.Lang)),
            ("period", Numerals.Period(Key.Period, Visit.Reader))
        );

    /// <summary>The page of a fact's history.</summary>
    internal static string AddressOf(Visit visit, FactKey key) =>
        visit.Link($"/{key.Place}/data/history")
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
                (nameof(Revisions), listed.Value)
            );
    }

    private static Period? FindPeriod(IQueryCollection query) =>
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

    private string WhatOf(RecordedRevision revision) =>
        revision.Fact is { } fact && revision.Change.Kind == ChangeKind.Import
            ? fact.Source.Location.ToString()
            : ChangeWords.Subject(Visit, revision.Change);
}
