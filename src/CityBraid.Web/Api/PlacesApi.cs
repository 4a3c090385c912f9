using CityBraid.Facts;

namespace CityBraid.Web;

/// <summary>The register of places.</summary>
internal static class PlacesApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder places)
    {
        places
            .MapGet("/", ListAsync)
            .WithName("list-places")
            .WithSummary("The places the caller may read, in order of their codes.")
            .Produces<PlaceDocument[]>();
        places
            .MapGet("/{place}", ShowAsync)
            .WithName("show-place")
            .WithSummary("One place.")
            .Produces<PlaceDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        places
            .MapPost("/", AddAsync)
            .WithName("add-place")
            .WithSummary("Adds a place; adding it again as it is changes nothing.")
            .Produces<PlaceDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        places
            .MapPut("/{place}/populations/{year}", CountAsync)
            .WithName("state-population")
            .WithSummary("States how many people lived in a place in a year.")
            .Produces<PlaceDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        ListPlaces list,
        CancellationToken cancellation
    ) =>
        (await list.RunAsync(call.Actor, cancellation)).ToHttp(
            call,
            places => places.Select(place => PlaceDocument.Of(place, call.Language.Tag)).ToArray()
        );

    private static async Task<IResult> ShowAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        CancellationToken cancellation
    ) =>
        (await door.FindAsync(call.Actor, place, cancellation)).ToHttp(
            call,
            found => PlaceDocument.Of(found, call.Language.Tag)
        );

    private static async Task<IResult> AddAsync(
        ApiCall call,
        PlaceInput input,
        AddPlace add,
        CancellationToken cancellation
    )
    {
        var place = input.ToPlace(call.Actor.Name);
        if (place.IsRefused)
        {
            return ApiAnswers.Problem(place.Refusal, call);
        }

        var added = await add.RunAsync(call.Actor, place.Value, cancellation);
        return added.IsRefused
            ? ApiAnswers.Problem(added.Refusal, call)
            : Results.Created(
                $"{Api.Root}/places/{added.Value.Code}",
                PlaceDocument.Of(added.Value, call.Language.Tag)
            );
    }

    private static async Task<IResult> CountAsync(
        ApiCall call,
        [AsParameters] PopulationPath path,
        CountInput input,
        StatePopulation state,
        CancellationToken cancellation
    )
    {
        var year = ApiTexts.Year(path.Year);
        if (year.IsRefused)
        {
            return ApiAnswers.Problem(year.Refusal, call);
        }

        var count = new PopulationCount(year.Value.Number, input.Persons, input.Source ?? call.Actor.Name);
        return await Conditions.IfSeenAsync(
            call,
            () => path.FindAsync(call, cancellation),
            () =>
                path
                    .Door.FindAsync(call.Actor, path.Place, cancellation)
                    .ThenAsync(place => state.RunAsync(call.Actor, place.Code, count, cancellation))
                    .ToHttpAsync(call, place => PlaceDocument.Of(place, call.Language.Tag)),
            cancellation
        );
    }
}
