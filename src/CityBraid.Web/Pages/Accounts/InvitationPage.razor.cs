using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>The letter of an invitation: who is invited where, and the way in.</summary>
public sealed partial class InvitationPage
{
    private const string Path = "/invitations/{token}";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The invitation.</summary>
    [Parameter]
    [EditorRequired]
    public required OpenedInvitation Opened { get; set; }

    /// <summary>What is wrong with what was sent.</summary>
    [Parameter]
    public IReadOnlyList<string> Problems { get; set; } = [];

    /// <summary>The name that was typed.</summary>
    [Parameter]
    public string Name { get; set; } = string.Empty;

    private string Here => Visit.In(Visit.Reader.Language);

    private bool IsOwn => Visit.Visitor.Actor.Name == Opened.Invitation.Email.Value;

    /// <summary>Maps the endpoints.</summary>
    internal static void Map(RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods(Path, WebHost.ReadMethods, ShowAsync);
        inLanguage.MapPost(Path, AcceptAsync);
    }

    private static async Task<IResult> ShowAsync(
        Visit visit,
        string token,
        OpenInvitation open,
        CancellationToken cancellation
    )
    {
        if (Secret.Find(token) is not { } secret)
        {
            return Results.NotFound();
        }

        var opened = await open.RunAsync(visit.Visitor.Actor, secret, cancellation);
        return opened.IsRefused
            ? Answers.Problem(visit, opened.Refusal)
            : Answers.Page<InvitationPage>((nameof(Visit), visit), (nameof(Opened), opened.Value));
    }

    private static async Task<IResult> AcceptAsync(
        Visit visit,
        string token,
        HttpContext context,
        InvitationDoor door,
        CancellationToken cancellation
    )
    {
        if (Secret.Find(token) is not { } secret)
        {
            return Results.NotFound();
        }

        var form = await SentFields.ReadAsync(context.Request, cancellation);
        var name = form["name"].ToString();
        Refusal? refusal = null;
        if (!new SentForm(form).IsSwitch)
        {
            var answer = new InvitationAnswer(secret, name, visit.Lang, form["password"].ToString());
            var entered = await door.EnterAsync(visit, answer, context, cancellation);
            if (!entered.IsRefused)
            {
                return Results.LocalRedirect(visit.Link($"/{entered.Value.Invitation.Workspace}"));
            }

            refusal = entered.Refusal;
        }

        var opened = await door.Open.RunAsync(visit.Visitor.Actor, secret, cancellation);
        return opened.IsRefused
            ? Answers.Problem(visit, opened.Refusal)
            : Answers.Form<InvitationPage>(
                refusal is not null,
                (nameof(Visit), visit),
                (nameof(Opened), opened.Value),
                (nameof(Problems), ErrorSummary.Of(visit, refusal)),
                (nameof(Name), name)
            );
    }
}
