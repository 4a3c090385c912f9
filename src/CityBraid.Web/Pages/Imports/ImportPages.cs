using CityBraid.Tables;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>The addresses of the wizard. Each step is a page; what is sent leads on to the next.</summary>
internal static class ImportPages
{
    /// <summary>A little more than the largest file, so that one too large is told so in words.</summary>
    private static readonly long BodyBytesMax = TableLimits.Default.BytesMax + (16L * 1024 * 1024);

    /// <summary>
    /// Some fields for each cell of all the rows that are shown, or for each item of a long file.
    /// </summary>
    private const int FieldsMax = 50_000;

    /// <summary>Maps the pages below a language.</summary>
    public static void Map(RouteGroupBuilder inLanguage)
    {
        var start = inLanguage.MapGroup("/{place}/data/import");
        start.MapGet(string.Empty, ImportStart.ShowAsync);
        start
            .MapPost(string.Empty, ImportStart.SendAsync)
            .WithMetadata(new RequestSizeLimitAttribute(BodyBytesMax))
            .WithMetadata(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = BodyBytesMax });
        var draft = start.MapGroup("/{number:long}");
        draft.MapGet(string.Empty, RecognisePage.ShowAsync);
        draft.MapPost(string.Empty, RecognisePage.SendAsync);
        draft.MapGet("/items", ItemsPage.ShowAsync);
        draft.MapPost("/items", ItemsPage.SendAsync).WithFormOptions(valueCountLimit: FieldsMax);
        draft.MapGet("/cells", CellsPage.ShowAsync);
        draft.MapPost("/cells", CellsPage.SendAsync).WithFormOptions(valueCountLimit: FieldsMax);
        draft.MapGet("/preview", PreviewPage.ShowAsync);
        draft.MapPost("/preview", PreviewPage.SendAsync);
        draft.MapGet("/done", ImportedPage.ShowAsync);
        draft.MapPost("/discard", ImportStart.DiscardAsync);
    }
}
