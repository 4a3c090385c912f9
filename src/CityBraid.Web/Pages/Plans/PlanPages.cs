using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>The addresses of nexus models, their runs and results.</summary>
internal static class PlanPages
{
    /// <summary>A little more than the largest file, so that one too large is told so in words.</summary>
    private const long BodyBytesMax = StoredPlan.BytesMax + 1_000_000;

    /// <summary>Maps the pages below a language.</summary>
    public static void Map(RouteGroupBuilder inLanguage)
    {
        var plan = inLanguage.MapGroup("/{place}/plan");
        var read = WebHost.ReadMethods;
        plan.MapMethods(string.Empty, read, PlansPage.ToModelsAsync);
        plan.MapMethods("/model", read, PlansPage.ShowAsync);
        plan.MapPost("/model", PlansPage.SendAsync)
            .WithMetadata(new RequestSizeLimitAttribute(BodyBytesMax))
            .WithMetadata(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = BodyBytesMax });
        plan.MapMethods("/model/{number:long}", read, PlanPage.ShowAsync);
        plan.MapMethods("/model/{number:long}/file", read, PlanDownload.FileAsync);
        plan.MapPost("/model/{number:long}", PlanPage.SendAsync);
        plan.MapMethods("/results/{run}", read, PlanResultPage.ShowAsync);
        plan.MapMethods("/results/{run}/tables.zip", read, PlanDownload.TablesAsync);
        plan.MapMethods("/results/{run}/tables/{table}", read, PlanTablePage.ShowAsync);
        plan.MapMethods("/results/{run}/tables/{table}/csv", read, PlanDownload.CsvAsync);
    }
}
