using CityBraid.Kernel;

namespace CityBraid.Planning;

/// <summary>Writes a model in another format; nothing of it is lost.</summary>
public sealed class ConvertPlan
{
#pragma warning disable CA1822 // A use case is an object, which hosts inject.
    /// <summary>Converts the model.</summary>
    public Task<Result<PlanConversion>> RunAsync(
        Actor actor,
        ConvertPlanRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(
            actor.FindRefusal(Permission.ReadPlans, request.Source.Place) is { } refusal
                ? refusal
                : Convert(request)
        );
    }

    private static Result<PlanConversion> Convert(ConvertPlanRequest request)
    {
        var read = ModelReader.Read(request.Source);
        if (!read.IsUsable)
        {
            return Refusal.BadData("planning.bad-model", read.Findings);
        }

        Write(read.Model, request);
        return new PlanConversion(
            SetCatalogue.Sets.Count(set => read.Model.Sets[set.Kind].Count > 0),
            read.Model.Parameters.Count(parameter => parameter.GivenCount > 0),
            read.Model.GivenCount,
            read.Findings
        );
    }

    private static void Write(PlanModel model, ConvertPlanRequest request)
    {
        if (request.Format == PlanFormat.Csv)
        {
            CsvFolderWriter.Write(model, request.Output);
            return;
        }

        using var stream = request.Output.Create(request.FileName);
        if (request.Format == PlanFormat.Excel)
        {
            PlanWorkbookWriter.Write(model, stream);
        }
        else
        {
            DataFileWriter.Write(model, stream);
        }
    }
}
