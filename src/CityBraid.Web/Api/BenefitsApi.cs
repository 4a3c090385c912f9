using CityBraid.Cooperation;

namespace CityBraid.Web;

/// <summary>What projects do besides their purpose.</summary>
internal static class BenefitsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder projects) =>
        projects
            .MapGet("/{code}/benefits", ShowAsync)
            .WithName("show-benefits")
            .WithSummary("The co-benefits of a project, and whom they reach.")
            .Produces<BenefitsDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);

    private static Task<IResult> ShowAsync(
        ApiCall call,
        string workspace,
        string code,
        ShowBenefits show,
        CancellationToken cancellation
    ) =>
        ApiTexts
            .Place(workspace)
            .ThenAsync(home =>
                RecordCode.TryParse(code, out var known)
                    ? show.RunAsync(call.Actor, new RecordKey(home, RecordKind.Project, known), cancellation)
                    : Task.FromResult<Result<CoBenefits>>(RecordPage.Unknown(code))
            )
            .ToHttpAsync(call, found => BenefitsDocument.Of(found, call.Language.Tag));
}
