using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What a country group presents, for whoever holds the group's link.</summary>
public sealed partial class SharedPresentationPage
{
    private const string Path = "/contribute/{token}/presentation";

    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>The token of the link.</summary>
    [Parameter]
    [EditorRequired]
    public required LinkToken Token { get; set; }

    /// <summary>What is presented.</summary>
    [Parameter]
    [EditorRequired]
    public required GroupPresentation Presentation { get; set; }

    private string Title => PresentationPage.TitleOf(Visit, Presentation);

    /// <summary>Maps the endpoint.</summary>
    internal static void Map(RouteGroupBuilder inLanguage) =>
        inLanguage.MapMethods(Path, WebHost.ReadMethods, ShowAsync);

    private static async Task<IResult> ShowAsync(
        Visit visit,
        string token,
        OpenPresentation open,
        CancellationToken cancellation
    )
    {
        var known = LinkToken.Find(token);
        var found = known is null
            ? Refusal.NotFound("cooperation.link-closed")
            : await open.RunAsync(visit.Visitor.Actor, known, cancellation);
        return found.IsRefused
            ? Answers.Problem(visit, found.Refusal)
            : Answers.Page<SharedPresentationPage>(
                (nameof(Visit), visit),
                (nameof(Token), known),
                (nameof(Presentation), found.Value)
            );
    }
}
