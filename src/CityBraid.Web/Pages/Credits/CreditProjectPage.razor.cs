namespace CityBraid.Web;

/// <summary>A project of the registry: its periods, its blocks, and what happened.</summary>
public sealed partial class CreditProjectPage
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The project.</summary>
    [Parameter]
    [EditorRequired]
    public required ProjectRecord Record { get; set; }

    /// <summary>Why what was asked for was not done.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    private CreditProject Project => Record.Listed.Project;

    private IReadOnlyList<Crumb> Way => [new Crumb(Project.Names)];

    /// <summary>Shows a project.</summary>
    internal static Task<IResult> ShowAsync(
        Visit visit,
        string project,
        ShowCreditProject show,
        CancellationToken cancellation
    ) => ShowAsync(visit, project, show, refusal: null, cancellation);

    /// <summary>Registers a project, or says why not.</summary>
    internal static async Task<IResult> RegisterAsync(
        Visit visit,
        string project,
        HttpRequest request,
        RegisterProject register,
        ShowCreditProject show,
        CancellationToken cancellation
    )
    {
        if (CreditCodes.Project(project) is not { IsRefused: false } code)
        {
            return Answers.Problem(visit, CreditCodes.Project(project).Refusal!);
        }

        var form = await SentForm.ReadAsync(request, cancellation);
        var key = form[CreditForms.Key];
        var done = await register.RunAsync(visit.Visitor.Actor, key, code.Value, cancellation);
        return !done.IsRefused ? Answers.GoOn(visit, CreditAddress.Of(code.Value))
            : done.Refusal.Kind is RefusalKind.Forbidden or RefusalKind.NotFound
                ? Answers.Problem(visit, done.Refusal)
            : await ShowAsync(visit, project, show, done.Refusal, cancellation);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        string project,
        ShowCreditProject show,
        Refusal? refusal,
        CancellationToken cancellation
    )
    {
        var record = await CreditCodes
            .Project(project)
            .ThenAsync(code => show.RunAsync(visit.Visitor.Actor, code, cancellation));
        return record.IsRefused
            ? Answers.Problem(visit, record.Refusal)
            : Answers.Form<CreditProjectPage>(
                refusal is not null,
                (nameof(Visit), visit),
                (nameof(Record), record.Value),
                (nameof(Problems), ErrorSummary.Of(visit, refusal))
            );
    }
}
