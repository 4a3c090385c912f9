using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>Where a global indicator is made one that a city can measure.</summary>
public sealed partial class LocalisePage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The workspace.</summary>
    [Parameter]
    [EditorRequired]
    public required IndicatorView View { get; set; }

    /// <summary>What was sent, or asked for.</summary>
    [Parameter]
    public SentForm Form { get; set; } = SentForm.Empty;

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>What the formula gave when it was tried; null when it was not.</summary>
    [Parameter]
    public FormulaAnswer? Trial { get; set; }

    private SdgEntry? Global => View.Goals.Find(Form["sdg"]);

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("crumb.places"), "/"),
            new Crumb(View.Whole.Names, $"/{View.Code}"),
            Crumb.To(Visit, CooperationWords.Kinds(Visit, RecordKind.Indicator), $"/{View.Code}/indicators"),
            Crumb.To(Visit, Say("indicators.localise")),
        ];

    /// <summary>Shows the form, filled in with the number that the address names.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string place,
        HttpRequest request,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var view = await FindAsync(visit, place, door, cancellation);
        return view.IsRefused
            ? Answers.Problem(visit, view.Refusal)
            : Page(visit, view.Value, SentForm.Asked(request), refusal: null);
    }

    /// <summary>Tries the formula, or keeps the indicator.</summary>
    internal static async Task<IResult> SendAsync(
        Visit visit,
        string place,
        HttpRequest request,
        IndicatorDoor door,
        SaveRecord save,
        UnitLibrary units,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var view = await FindAsync(visit, place, door, cancellation);
        if (view.IsRefused)
        {
            return Answers.Problem(visit, view.Refusal);
        }

        if (form.IsSwitch || LocaliseRows.IsAdding(form))
        {
            return Page(visit, view.Value, form, refusal: null);
        }

        var key = new RecordKey(
            view.Value.Code,
            RecordKind.Indicator,
            new RecordCode(RecordForm.CodeOf(form, "name/en"))
        );
        var fields = LocaliseForm.Read(form, visit.Lang);
        if (form["do"] == "try")
        {
            return Try(
                visit,
                view.Value,
                form,
                (new(key, fields, 1, visit.Visitor.Actor.Name, default), units)
            );
        }

        if (LocaliseRows.Codes(form).FirstOrDefault(code => view.Value.Goals.Find(code) is null) is { } code)
        {
            return Page(visit, view.Value, form, Refusal.Invalid("cooperation.no-such-sdg", ("code", code)));
        }

        var saved = await save.RunAsync(
            visit.Visitor.Actor,
            new RecordChange(new RecordDraft(key, fields), Seen: 0),
            cancellation
        );
        return saved.IsRefused
            ? Page(visit, view.Value, form, saved.Refusal)
            : Answers.GoOn(visit, NextOf(view.Value, form, saved.Value.Record));
    }

    /// <summary>Back to the logframe that the indicator is for, or to the indicator.</summary>
    private static string NextOf(IndicatorView view, SentForm form, CooperationRecord indicator) =>
        view.Board.Book.Find(RecordKind.Logframe, form["logframe"]) is { } logframe
            ? LogframeGridPage.AddressOf(view.Code, logframe)
            : RecordAddress.Of(view.Code, indicator);

    private static IResult Try(
        Visit visit,
        IndicatorView view,
        SentForm form,
        (CooperationRecord Record, UnitLibrary Units) tried
    )
    {
        var definition = IndicatorDefinition.Of(tried.Record, tried.Units);
        var refusal =
            definition.Findings.Count > 0
                ? Refusal.BadData("cooperation.formula-refused", [.. definition.Findings])
                : null;
        var answer = refusal is null ? definition.Evaluate(LocaliseForm.ReadTrial(form)) : null;
        return Page(visit, view, form, refusal ?? answer?.Refusal, answer?.Value);
    }

    private static async Task<Result<IndicatorView>> FindAsync(
        Visit visit,
        string place,
        IndicatorDoor door,
        CancellationToken cancellation
    )
    {
        var view = await door.FindAsync(visit, place, cancellation);
        return view.IsRefused ? view
            : visit.Visitor.Actor.FindRefusal(Permission.WriteCooperation, view.Value.Code) is { } refusal
                ? refusal
            : view;
    }

    private static IResult Page(
        Visit visit,
        IndicatorView view,
        SentForm form,
        Refusal? refusal,
        FormulaAnswer? trial = null
    ) =>
        Answers.Form<LocalisePage>(
            refusal is not null,
            (nameof(Visit), visit),
            (nameof(View), view),
            (nameof(Form), form),
            (nameof(Trial), trial),
            (nameof(Problems), ErrorSummary.Of(visit, refusal))
        );

    private static IReadOnlyList<string> Choices(string field, string? column = null)
    {
        var shape = RecordShape.Of(RecordKind.Indicator).Find(field)!;
        return (column is null ? shape : shape.Columns.First(one => one.Name == column)).Choices;
    }

    private string LabelLanguage => LocaliseForm.LabelLanguage(Form, Visit.Lang);

    private string Say(string key, params (string, string)[] values) =>
        CooperationWords.Say(Visit, key, values);
}
