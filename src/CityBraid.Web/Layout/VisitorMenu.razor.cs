namespace CityBraid.Web;

/// <summary>The masthead's corner: signing in, or the name of who is signed in and signing out.</summary>
public sealed partial class VisitorMenu
{
    /// <summary>The request.</summary>
    [Parameter]
    [EditorRequired]
    public required Visit Visit { get; set; }

    /// <summary>Signing in leads back to this page; from a page about signing in, to the first one.</summary>
    private string SignInAddress
    {
        get
        {
            var isAbout =
                Visit.Path.StartsWithSegments("/sign-in", StringComparison.Ordinal)
                || Visit.Path.StartsWithSegments("/sign-out", StringComparison.Ordinal);
            var here = Visit.In(Visit.Reader.Language);
            return isAbout
                ? Visit.Link("/sign-in")
                : $"{Visit.Link("/sign-in")}?{SignInPage.ReturnField}={Uri.EscapeDataString(here)}";
        }
    }
}
