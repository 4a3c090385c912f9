using CityBraid.Kernel;
using CityBraid.Tables;

namespace CityBraid.Facts;

/// <summary>Reads facts from a workbook or table and puts them on record, whole or not at all.</summary>
/// <param name="stores">What is on record.</param>
/// <param name="words">The variables and units.</param>
/// <param name="time">Tells when it happens, and which years are still to come.</param>
public sealed class ImportFacts(FactStores stores, Vocabulary words, TimeProvider time)
{
    /// <summary>Imports a file, or says what an import would change.</summary>
    /// <remarks>
    /// Errors in the data come in the report with every bad cell's address, and nothing is saved. A file that
    /// cannot be read at all is a refusal.
    /// </remarks>
    public async Task<Result<ImportReport>> RunAsync(
        Actor actor,
        ImportRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(request);
        if (actor.FindRefusal(Permission.WriteFacts, request.Place) is { } refusal)
        {
            return refusal;
        }

        var places = await stores.Places.ListPlacesAsync(cancellation);
        if (!places.Any(place => place.Code == request.Place))
        {
            return Refusal.NotFound("facts.no-such-place", ("place", request.Place.Value));
        }

        var mapping = request.Mapping is { } name
            ? await stores.Mappings.FindMappingAsync(name, cancellation)
            : null;
        if (request.Mapping is { } unknown && mapping is null)
        {
            return Refusal.NotFound("facts.no-such-mapping", ("mapping", unknown));
        }

        if (FindUnknown(request.Choices) is { } unknownChoice)
        {
            return unknownChoice;
        }

        var names = new PlaceNames(places, place => actor.May(Permission.WriteFacts, place.Code));
        var scene = new ImportScene(request, words, names, time.GetUtcNow().Year + 1);
        return await ImportAsync(actor, scene, mapping, cancellation);
    }

    private async Task<Result<ImportReport>> ImportAsync(
        Actor actor,
        ImportScene scene,
        TableMapping? mapping,
        CancellationToken cancellation
    )
    {
        var request = scene.Request;
        var opened = TableFile.Open(request.Content, request.FileName);
        if (opened.IsRefused)
        {
            return opened.Refusal;
        }

        using var file = opened.Value;
        scene = await RecallAsync(scene, file, cancellation);
        var read = Read(scene, file, mapping, cancellation);
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        foreach (var item in request.Choices.Keys.Where(item => !read.Value.HasMet(item)))
        {
            read.Value.Warn("facts.no-such-item", new Location(file.Name), ("item", item));
        }

        var report = await KeepAsync(actor, scene, read.Value, cancellation);
        if (report is { IsRefused: false, Value.IsRefused: false } && !request.IsPreview)
        {
            // The facts are on record: what was decided about them is kept whoever cancels now.
            await LearnAsync(actor, request, file.Sha256, CancellationToken.None);
        }

        return report;
    }

    private Refusal? FindUnknown(IReadOnlyDictionary<string, string> choices) =>
        choices.Values.FirstOrDefault(code => code.Length > 0 && words.Variables.Find(code) is null)
            is { } unknown
            ? Refusal.Invalid("facts.no-such-variable", ("variable", unknown))
            : null;

    /// <summary>Adds what was decided at earlier imports; what is asked for now goes before it.</summary>
    private async Task<ImportScene> RecallAsync(
        ImportScene scene,
        TableFile file,
        CancellationToken cancellation
    )
    {
        var request = scene.Request;
        var memory = await stores.Drafts.LoadMemoryAsync(request.Place, file.Sha256, cancellation);
        var choices = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (item, code) in memory.Choices.Concat(request.Choices))
        {
            choices[NameKey.Of(item)] = code;
        }

        return scene with
        {
            Choices = choices,
            Corrections = CorrectedFile.Merge(file, memory.Corrections, request.Corrections),
        };
    }

    private async Task LearnAsync(
        Actor actor,
        ImportRequest request,
        string sha256,
        CancellationToken cancellation
    )
    {
        if (request.Choices.Count > 0 || request.Corrections.Count > 0)
        {
            var choices = request.Choices.ToDictionary(
                choice => NameKey.Of(choice.Key),
                choice => choice.Value,
                StringComparer.Ordinal
            );
            var memory = new ImportMemory(choices, request.Corrections);
            var lesson = new ImportLesson(request.Place, sha256, memory, actor, time.GetUtcNow());
            await stores.Drafts.RememberAsync(lesson, cancellation);
        }
    }

    private static Result<FileReading> Read(
        ImportScene scene,
        TableFile file,
        TableMapping? mapping,
        CancellationToken cancellation
    )
    {
        try
        {
            scene.Progress.Begin(file, cancellation);
            return new FileReader(scene, file).Read(mapping, cancellation);
        }
        catch (UnreadableTableException unreadable)
        {
            return Refusal.BadData("tables.unreadable", [unreadable.Finding]);
        }
    }

    private async Task<Result<ImportReport>> KeepAsync(
        Actor actor,
        ImportScene scene,
        FileReading reading,
        CancellationToken cancellation
    )
    {
        var seen = await stores.Facts.FindNewestChangeAsync(cancellation);
        var comparison = await CompareAsync(reading, scene, cancellation);
        if (reading.HasErrors || scene.Request.IsPreview || comparison.IsEmpty)
        {
            return Report(scene, reading, comparison, change: null);
        }

        var change = new FactChange(
            actor.Name,
            time.GetUtcNow(),
            ChangeKind.Import,
            scene.Request.FileName,
            comparison.Revisions
        )
        {
            Seen = seen,
            Draft = scene.Request.Draft?.Ended(
                Report(scene, reading, comparison, change: null),
                time.GetUtcNow()
            ),
        };
        scene.Progress.Tell(ImportStage.Saving, 0, change.Revisions.Count);
        try
        {
            return Report(scene, reading, comparison, await stores.Facts.SaveAsync(change, cancellation));
        }
        catch (FactConflictException conflict)
        {
            return Refusal.Conflict("facts.revised-meanwhile", ("fact", conflict.Key.ToString()));
        }
        catch (DraftConflictException conflict)
        {
            return FinishDraft.ChangedMeanwhile(conflict.Draft);
        }
    }

    private async Task<Comparison> CompareAsync(
        FileReading reading,
        ImportScene scene,
        CancellationToken cancellation
    )
    {
        var stated = reading.Facts;
        scene.Progress.Tell(ImportStage.Comparing, 0, reading.Items);
        var record = await RecordedFacts.LoadAsync(stores.Facts, reading.Coverage, cancellation);
        var withdrawn = record
            .All.Where(fact => IsWithdrawn(fact, reading, scene.Request.FileName))
            .ToHashSet();
        var staying = record.All.Where(fact => !stated.Contains(fact.Key) && !withdrawn.Contains(fact));
        var comparison = Comparison.Of(stated.All, withdrawn, record);
        scene.Progress.Tell(ImportStage.Checking, 0, reading.Items);
        cancellation.ThrowIfCancellationRequested();
        var findings = Contradictions
            .Find(stated, staying, scene.Places.All)
            .Concat(Contradictions.OfStocks(stated, words.Variables))
            .Concat(Contradictions.OfOtherFiles(comparison.Differences));
        foreach (var finding in findings)
        {
            reading.Note(finding);
        }

        return comparison;
    }

    // What an earlier file of the same name stated about the same years and this one states no more.
    private static bool IsWithdrawn(Fact fact, FileReading reading, string file) =>
        string.Equals(fact.Source.Location.File, file, StringComparison.OrdinalIgnoreCase)
        && !reading.Facts.Contains(fact.Key)
        && reading.Coverage.Contains(fact.Key);

    private static ImportReport Report(
        ImportScene scene,
        FileReading reading,
        Comparison comparison,
        long? change
    ) =>
        new(
            reading.Form,
            reading.Items,
            reading.HasErrors ? 0 : comparison.New.Count,
            reading.HasErrors ? 0 : comparison.Unchanged,
            reading.HasErrors ? [] : comparison.Differences,
            reading.Skipped,
            reading.Findings,
            change
        )
        {
            Span = reading.Coverage.Spans.GetValueOrDefault(scene.Request.Place),
            ReadItems = reading.ReadItems,
            ItemsTaken = reading.ItemsTaken,
            Corrections = reading.Corrections,
            Rows = reading.Rows,
            Stated = reading.HasErrors ? [] : reading.Facts.All,
        };
}
