using CityBraid.Workspaces;

namespace CityBraid.Web;

/// <summary>What is to be done in a workspace.</summary>
internal static class TasksApi
{
    /// <summary>Maps the endpoints.</summary>
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/places/{place}/tasks", ListAsync)
            .WithName("list-tasks")
            .WithSummary("The tasks of a place that the caller may see, the one due first at the top.")
            .Produces<TaskDocument[]>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPost("/places/{place}/tasks", AssignAsync)
            .WithName("assign-task")
            .WithSummary("Gives a person or a role something to do; a person also gets a letter.")
            .Produces<TaskDocument>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        api.MapPost("/tasks/{id}/finish", FinishAsync)
            .WithName("finish-task")
            .WithSummary("Notes that a task is done.")
            .Produces<TaskDocument>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static Task<IResult> ListAsync(
        ApiCall call,
        string place,
        PlaceDoor door,
        ListTasks list,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found => list.RunAsync(call.Actor, found.Code, cancellation))
            .ToHttpAsync(call, tasks => tasks.Select(listed => TaskDocument.Of(listed.Task)).ToArray());

    private static Task<IResult> AssignAsync(
        ApiCall call,
        string place,
        TaskInput input,
        PlaceDoor door,
        AssignTask assign,
        HttpRequest request,
        CancellationToken cancellation
    ) =>
        door.FindAsync(call.Actor, place, cancellation)
            .ThenAsync(found =>
                assign.RunAsync(
                    call.Actor,
                    input.ToRequest(found, LetterWords.Of(request, call.Actor, call.Language)),
                    cancellation
                )
            )
            .ToCreatedAsync(call, task => ($"/places/{place}/tasks", TaskDocument.Of(task)));

    private static Task<IResult> FinishAsync(
        ApiCall call,
        string id,
        FinishTask finish,
        CancellationToken cancellation
    ) => finish.RunAsync(call.Actor, id, cancellation).ToHttpAsync(call, TaskDocument.Of);
}
