using CityBraid.Workspaces;
using Microsoft.AspNetCore.Mvc;

namespace CityBraid.Web;

/// <summary>The pages of working together: tasks, comments, files, the outbox.</summary>
internal static class WorkspacePages
{
    /// <summary>A little more than the largest file, so that one too large is told so in words.</summary>
    private const long BodyBytesMax = StoredFile.BytesMax + 1_000_000;

    /// <summary>Registers what the pages are made with.</summary>
    public static void AddWorkspacePages(this IServiceCollection services) =>
        services
            .AddSingleton<MailServer>()
            .AddScoped<CommentDesk>()
            .AddScoped<TaskDesk>()
            .AddScoped<TaskChanges>()
            .AddScoped<FileDesk>();

    /// <summary>Maps the pages.</summary>
    public static void MapWorkspacePages(this RouteGroupBuilder inLanguage)
    {
        inLanguage.MapMethods("/mentions", WebHost.ReadMethods, MentionsPage.ShowAsync);
        inLanguage.MapMethods("/mentions/{comment}", WebHost.ReadMethods, MentionsPage.SeeAsync);
        inLanguage.MapMethods("/{place}/comments", WebHost.ReadMethods, CommentsPage.ShowAsync);
        inLanguage.MapPost("/{place}/comments", CommentsPage.SendAsync);
        inLanguage.MapMethods("/{place}/tasks", WebHost.ReadMethods, TasksPage.ShowAsync);
        inLanguage.MapPost("/{place}/tasks", TasksPage.SendAsync);
        inLanguage.MapMethods("/{place}/notices", WebHost.ReadMethods, NoticesPage.ShowAsync);
        inLanguage.MapMethods("/{place}/files", WebHost.ReadMethods, FilesPage.ShowAsync);
        inLanguage.MapMethods("/{place}/files/{id}", WebHost.ReadMethods, FilesPage.OpenAsync);
        inLanguage
            .MapPost("/{place}/files", FilesPage.SendAsync)
            .WithMetadata(new RequestSizeLimitAttribute(BodyBytesMax))
            .WithMetadata(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = BodyBytesMax });
    }
}
