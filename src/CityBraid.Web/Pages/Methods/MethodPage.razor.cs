using System.Globalization;

namespace CityBraid.Web;

/// <summary>One method: its equation, what it asks for, and a calculator that runs it.</summary>
public sealed partial class MethodPage
{
    private const string RunField = "run";
    private const string GwpField = "gwp";
    private const string ExampleField = "example";
    private const string RowsField = "rows";
    private const int SpareRows = 3;

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>What was filled in, and for which method.</summary>
    [Parameter]
    [EditorRequired]
    public required MethodForm Form { get; set; }

    /// <summary>The reference tables.</summary>
    [Parameter]
    [EditorRequired]
    public required InventoryTables Tables { get; set; }

    /// <summary>What the method gave; null when it was not run, or refused.</summary>
    [Parameter]
    public MethodAnswer? Answer { get; set; }

    /// <summary>Why there is no answer; null when nobody asked yet.</summary>
    [Parameter]
    public Refusal? Refusal { get; set; }

    /// <summary>Whether the answer may be kept in an inventory of the visitor's.</summary>
    [Parameter]
    public bool MayKeep { get; set; }

    private MethodDescription Method => Form.Method;

    private string Name => MethodWords.Name(Visit, Method.Name);

    private string Here => Visit.Link(MethodWords.Path(Method.Name));

    private string ExampleAddress => $"{Here}?{ExampleField}=yes#calculator";

    private FormFrame Frame => new(Form, Tables.Units, Problems, Spare);

    private bool IsRun => Answer is not null || Refusal is not null;

    private IReadOnlyList<FieldProblem> Problems => FieldProblem.Of(Visit, Refusal);

    /// <summary>Empty rows below those filled in: a few, or more when somebody asked.</summary>
    private int Spare =>
        int.TryParse(Form[RowsField], NumberStyles.None, CultureInfo.InvariantCulture, out var asked)
            ? Math.Clamp(asked, SpareRows, MethodForm.RowsMax)
            : SpareRows;

    private IReadOnlyList<Crumb> Crumbs =>
        [
            Crumb.To(Visit, Visit.Say("section.Home"), "/home"),
            Crumb.To(Visit, Visit.Say("methods.title"), "/methods"),
            Crumb.To(Visit, Name),
        ];

    /// <summary>Shows the method; runs it when the form was sent.</summary>
    internal static async Task<IResult> ShowAsync(
        Visit visit,
        string name,
        HttpRequest request,
        ShowMethod show,
        RunMethod run,
        InventoryTables tables,
        KeepDesk keeping,
        CancellationToken cancellation
    )
    {
        var method = await show.RunAsync(visit.Visitor.Actor, name, cancellation);
        if (method.IsRefused)
        {
            return Answers.Problem(visit, method.Refusal);
        }

        var form = MethodForm.Of(method.Value, request);
        var answer = form[RunField].Length > 0 ? await RunAsync(visit, form, run, cancellation) : null;
        return Answers.Form<MethodPage>(
            answer?.Refusal is not null,
            (nameof(Visit), visit),
            (nameof(Form), form),
            (nameof(Tables), tables),
            (nameof(Answer), answer?.Value),
            (nameof(Refusal), answer?.Refusal),
            (
                nameof(MayKeep),
                answer?.Value is not null
                    && method.Value.References.Count > 0
                    && await keeping.PlacesAsync(visit, cancellation) is { Count: > 0 }
            )
        );
    }

    private static Task<Result<MethodAnswer>> RunAsync(
        Visit visit,
        MethodForm form,
        RunMethod run,
        CancellationToken cancellation
    ) =>
        run.RunAsync(
            visit.Visitor.Actor,
            new MethodRequest(form.Method.Name, InputDocument.Of(form), SetOf(form)),
            cancellation
        );

    /// <summary>The GWP set that a form chooses.</summary>
    internal static string SetOf(MethodForm form) =>
        form[GwpField].Length == 0 ? CompileRequest.DefaultGwpSet : form[GwpField];

    private bool IsChosen(GwpSet set) => set.Name.Equals(SetOf(Form), StringComparison.OrdinalIgnoreCase);

    private IReadOnlyList<MethodParameter> Inputs(bool isRequired) =>
        [.. Method.Inputs.Where(input => input.IsRequired == isRequired)];
}
