using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>A kept report: a draft to word and publish, or a published one beside the record.</summary>
public sealed partial class KeptReportPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The report.</summary>
    [Parameter]
    [EditorRequired]
    public required KeptReportView View { get; set; }

    /// <summary>What was typed in its form.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private KeptReport Kept => View.Kept;

    private string Title => $"{Kept.Title}, {View.Workspace.Names.In(Visit.Lang)}";

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new(View.Workspace.Names, $"/{View.Workspace.Code}"),
            Crumb.To(Visit, Say("reports.title"), View.Workspace.Root),
            Crumb.To(Visit, Kept.Title),
        ];

    private bool MayWrite => Kept.IsDraft && ReportWords.MayWrite(Visit, View.Workspace.Code);

    private bool IsPublisher => Visit.Visitor.Actor.May(Permission.PublishReports, View.Workspace.Code);

    private bool MayPublish => Kept.IsDraft && View.Edited is null && IsPublisher && Blockers.Count == 0;

    /// <summary>Why this reader cannot publish the draft now, each with who mends it.</summary>
    private IReadOnlyList<string> Blockers =>
        [
            .. new[]
            {
                View.Opened.Changes.Count > 0 ? Say("kept.blocked.figures") : null,
                View.Opened.StaleWordings.Count > 0 ? Say("kept.blocked.words") : null,
                View.Opened.Changes.Count == 0 && View.Opened.Sections.Any(section => section.IsChanged)
                    ? Say("kept.blocked.parts")
                    : null,
                View.Opened.Sections.Any(section => !section.IsSigned(Kept.Signers))
                    ? Say("kept.blocked.unsigned", ("count", Numerals.Show(Kept.Signers)))
                    : null,
                IsPublisher && Kept.IsWrittenBy(Visit.Visitor.Actor) ? Say("kept.blocked.own") : null,
                IsPublisher ? null : Say("kept.blocked.role"),
            }.OfType<string>(),
        ];

    private string LanguageName => Language.Find(Kept.Language)?.OwnName ?? Kept.Language;

    private string? FormId =>
        MayWrite && View.Edited is not null ? WordingBlock.FormName
        : MayPublish ? "publish"
        : null;

    /// <summary>Words whose paragraph is not drafted any more.</summary>
    private IEnumerable<ReportWording> Lost =>
        View.Opened.StaleWordings.Where(wording =>
            WordedReport.FindText(View.Opened.Report, wording.Text) is null
        );

    /// <summary>Shows a report; a paragraph of it to be worded when the address says so.</summary>
    internal static async Task<IResult> ShowAsync(
        [AsParameters] KeptReportVisit asked,
        [FromQuery] string? edit,
        KeptReportDoor door,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(asked, cancellation);
        return found.IsRefused
            ? Answers.Problem(asked.Visit, found.Refusal)
            : ChartDownload.Find(asked.Visit, () => ChartsOf(found.Value))
                ?? Page(asked, found.Value with { Edited = edit }, SentForm.Empty, []);
    }

    /// <summary>Keeps the words of a paragraph; what somebody else wrote meanwhile is shown beside
    ///   them.</summary>
    internal static async Task<IResult> WordAsync(
        [AsParameters] KeptReportVisit asked,
        [FromRoute] string text,
        HttpRequest request,
        KeptReportDoor door,
        WordReport word,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var view = found.Value with { Edited = text };
        if (form.IsSwitch)
        {
            return Page(asked, view, form, []);
        }

        var wish = new WordingRequest(
            view.Kept.Key,
            text,
            form["words"],
            Number(form["seen"]),
            form["drafted"] is { Length: > 0 } read ? read : null
        );
        var done = await word.RunAsync(asked.Actor, wish, cancellation);
        return !done.IsRefused ? Answers.GoOn(asked.Visit, view.Address)
            : done.Refusal.Kind is RefusalKind.Invalid or RefusalKind.Conflict
                ? Page(asked, view, form, ErrorSummary.Of(asked.Visit, done.Refusal))
            : Answers.Problem(asked.Visit, done.Refusal);
    }

    /// <summary>Signs a section for an organisation; what somebody changed meanwhile is told.</summary>
    internal static async Task<IResult> SignAsync(
        [AsParameters] KeptReportVisit asked,
        [FromRoute] string part,
        HttpRequest request,
        KeptReportDoor door,
        SignSection sign,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var (view, form) = (found.Value, await SentForm.ReadAsync(request, cancellation));
        var wish = new SignOffRequest(view.Kept.Key, part, form["organisation"], form["seen"]);
        var done = await sign.RunAsync(asked.Actor, wish, cancellation);
        return !done.IsRefused ? Answers.GoOn(asked.Visit, $"{view.Address}#sections")
            : done.Refusal.Kind is RefusalKind.NotFound ? Answers.Problem(asked.Visit, done.Refusal)
            : Page(asked, view, form, ErrorSummary.Of(asked.Visit, done.Refusal));
    }

    /// <summary>Publishes a draft once its number was typed, and shows it.</summary>
    internal static async Task<IResult> PublishAsync(
        [AsParameters] KeptReportVisit asked,
        HttpRequest request,
        KeptReportDoor door,
        PublishReport publish,
        CancellationToken cancellation
    )
    {
        var found = await door.FindAsync(asked, cancellation);
        if (found.IsRefused)
        {
            return Answers.Problem(asked.Visit, found.Refusal);
        }

        var (view, form) = (found.Value, await SentForm.ReadAsync(request, cancellation));
        if (form.IsSwitch)
        {
            return Page(asked, view, form, []);
        }

        if (form["confirm"] != Digits(view.Kept.Number))
        {
            var problem = ReportWords.Say(
                asked.Visit,
                "kept.unconfirmed",
                ("number", Digits(view.Kept.Number))
            );
            return Page(asked, view, form, [problem]);
        }

        var (actor, seen) = (asked.Actor, Number(form["revision"]));
        var done = await publish.RunAsync(actor, view.Kept.Key, seen, cancellation);
        return !done.IsRefused ? Answers.GoOn(asked.Visit, view.Address)
            : done.Refusal.Kind is RefusalKind.NotFound ? Answers.Problem(asked.Visit, done.Refusal)
            : Page(asked, view, form, ErrorSummary.Of(asked.Visit, done.Refusal));
    }

    private static IResult Page(
        KeptReportVisit asked,
        KeptReportView view,
        SentForm form,
        IReadOnlyList<string> problems
    ) =>
        Answers.Form<KeptReportPage>(
            problems.Count > 0,
            (nameof(Visit), asked.Visit),
            (nameof(View), view),
            (nameof(Form), form),
            (nameof(Problems), problems)
        );

    private static IReadOnlyList<Chart> ChartsOf(KeptReportView view) =>
        [.. view.Opened.Report.Parts.Select(part => part.Chart).OfType<Chart>()];

    /// <summary>A number that a hidden field holds; one that nothing is kept of for anything else.</summary>
    internal static int Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Say(string key, params (string Name, string Value)[] values) =>
        ReportWords.Say(Visit, key, values);
}
