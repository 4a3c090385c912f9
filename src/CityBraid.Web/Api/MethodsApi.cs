using System.Text.Json;

namespace CityBraid.Web;

/// <summary>Methods of the inventory: in print, and at work.</summary>
internal static class MethodsApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder methods)
    {
        methods
            .MapGet("/", ListAsync)
            .WithName("list-methods")
            .WithSummary("Every method with its equation and the values it asks for.")
            .Produces<MethodDescriptionDocument[]>();
        methods
            .MapGet("/{name}", ShowAsync)
            .WithName("show-method")
            .WithSummary("One method with its equation and the values it asks for.")
            .Produces<MethodDescriptionDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        methods
            .MapGet("/{name}/example", ExampleAsync)
            .WithName("show-method-example")
            .WithSummary("A valid input of a method.")
            .Produces<JsonElement>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        methods
            .MapPost("/{name}", RunAsync)
            .WithName("run-method")
            .WithSummary("Runs a method on an input: gases, and the calculation line by line.")
            .Produces<MethodAnswerDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> ListAsync(
        ApiCall call,
        ListMethods list,
        CancellationToken cancellation
    ) =>
        (await list.RunAsync(call.Actor, cancellation)).ToHttp(
            call,
            methods => methods.Select(MethodDescriptionDocument.Of).ToArray()
        );

    private static async Task<IResult> ShowAsync(
        ApiCall call,
        string name,
        ShowMethod show,
        CancellationToken cancellation
    ) => (await show.RunAsync(call.Actor, name, cancellation)).ToHttp(call, MethodDescriptionDocument.Of);

    private static async Task<IResult> ExampleAsync(
        ApiCall call,
        string name,
        MethodExample example,
        CancellationToken cancellation
    ) =>
        (await example.RunAsync(call.Actor, name, cancellation)).ToHttp(
            call,
            text => JsonElement.Parse(text)
        );

    private static async Task<IResult> RunAsync(
        ApiCall call,
        string name,
        JsonElement input,
        RunMethod run,
        string gwp = CompileRequest.DefaultGwpSet,
        CancellationToken cancellation = default
    ) =>
        (
            await run.RunAsync(call.Actor, new MethodRequest(name, input.GetRawText(), gwp), cancellation)
        ).ToHttp(call, answer => MethodAnswerDocument.Of(answer, call.Language));
}
