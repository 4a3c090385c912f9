namespace CityBraid.Web;

/// <summary>The pages on which an inventory is reviewed and verified.</summary>
internal static class ReviewPages
{
    /// <summary>Registers what the pages are made with.</summary>
    public static void AddReviewPages(this IServiceCollection services) =>
        services
            .AddScoped<ReviewDesk>()
            .AddScoped<SeriesDesk>()
            .AddScoped<ReviewDeeds>()
            .AddScoped<VerificationDesks>()
            .AddScoped<VerificationDeeds>();

    /// <summary>Maps the pages.</summary>
    public static void Map(RouteGroupBuilder inventory)
    {
        inventory.MapMethods("/review", WebHost.ReadMethods, ReviewPage.ShowAsync);
        inventory.MapPost("/review", ReviewPage.SendAsync);
        inventory.MapMethods("/versions/{number:int}", WebHost.ReadMethods, VersionPage.ShowAsync);
        inventory.MapMethods(
            "/versions/{number:int}/verification",
            WebHost.ReadMethods,
            VerificationPage.ShowAsync
        );
        inventory.MapPost("/versions/{number:int}/verification", VerificationPage.SendAsync);
    }
}
