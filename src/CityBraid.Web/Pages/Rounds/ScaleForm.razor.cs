namespace CityBraid.Web;

/// <summary>Fills a gap by what is known of a wider area.</summary>
public sealed partial class ScaleForm
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The sheet of the department.</summary>
    [Parameter]
    [EditorRequired]
    public required AnswerSheet Sheet { get; set; }

    /// <summary>What was sent.</summary>
    [Parameter]
    [EditorRequired]
    public required SentForm Form { get; set; }

    /// <summary>Where the form is sent.</summary>
    [Parameter]
    [EditorRequired]
    public required string Action { get; set; }

    /// <summary>Keeps the estimate, and leads back or shows what is wrong.</summary>
    internal static async Task<IResult> SendAsync(
        [AsParameters] RequestVisit asked,
        HttpRequest request,
        RoundDesk desk,
        ScaleAnswer scale,
        CancellationToken cancellation
    )
    {
        var form = await SentForm.ReadAsync(request, cancellation);
        var (key, sheet) = (RoundDesk.KeyOf(asked), await desk.FindSheetAsync(asked, cancellation));
        if ((key.Refusal ?? sheet.Refusal) is { } unknown)
        {
            return Answers.Problem(asked.Visit, unknown);
        }

        var cell = sheet.Value!.WithoutAmount.FirstOrDefault(one =>
            NameOf(sheet.Value, one) == form["scale"]
        );
        if (form.IsSwitch || cell is null)
        {
            var refusal = form.IsSwitch ? null : Refusal.Conflict("facts.scaling-answered");
            return await desk.ShowAsync(asked, form, refusal, cancellation);
        }

        var scaling = new ScalingRequest(
            cell,
            form["amount"],
            form["unit"],
            form["measure"],
            form["city"],
            form["area"],
            form["source"]
        )
        {
            Seen = sheet.Value.Request.SeenOf(cell),
        };
        var kept = await scale.RunAsync(asked.Visit.Visitor.Actor, key.Value!, scaling, cancellation);
        return !kept.IsRefused ? Answers.GoOn(asked.Visit, asked.Path)
            : kept.Refusal.Kind is RefusalKind.Invalid or RefusalKind.Conflict
                ? await desk.ShowAsync(asked, form, kept.Refusal, cancellation)
            : Answers.Problem(asked.Visit, kept.Refusal);
    }

    /// <summary>A cell with what was seen of it: whoever answers it meanwhile is not overwritten.</summary>
    private static string NameOf(AnswerSheet sheet, CellKey cell) =>
        FormattableString.Invariant($"{cell.Variable} {cell.Period} {sheet.Request.SeenOf(cell)}");
}
