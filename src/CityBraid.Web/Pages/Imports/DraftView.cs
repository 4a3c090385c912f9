using System.Globalization;
using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>A draft as the pages of the wizard show it: with its place and its addresses.</summary>
/// <param name="Visit">The request.</param>
/// <param name="Place">The place.</param>
/// <param name="Draft">The draft.</param>
public sealed record DraftView(Visit Visit, Place Place, ImportDraft Draft)
{
    /// <summary>The address of the first step of a place after the language.</summary>
    public static string Root(PlaceCode place) => $"/{place}/data/import";

    /// <summary>The address of a step after the language.</summary>
    public string PathOf(WizardStep step)
    {
        var number = Draft.Number.ToString(CultureInfo.InvariantCulture);
        return step == WizardStep.Upload ? Root(Place.Code) : $"{Root(Place.Code)}/{number}{Ending(step)}";
    }

    /// <summary>The address of a step in the reader's language.</summary>
    public string AddressOf(WizardStep step) => Visit.Link(PathOf(step));

    /// <summary>The address that gives the draft up.</summary>
    public string DiscardAddress => AddressOf(WizardStep.Recognise) + "/discard";

    private static string Ending(WizardStep step) =>
        step switch
        {
            WizardStep.Items => "/items",
            WizardStep.Cells => "/cells",
            WizardStep.Preview => "/preview",
            WizardStep.Done => "/done",
            _ => string.Empty,
        };
}
