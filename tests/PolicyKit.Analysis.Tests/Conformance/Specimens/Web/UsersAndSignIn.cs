// user managers: what is set on a user is in that part of it, and in the store; managers keep nothing for the next user
using Microsoft.AspNetCore.Identity;

[assembly: InZone(typeof(LgwanZone))]

namespace UsersAndSignIn;

public sealed class Clerk : IdentityUser { [OfZone(typeof(MyNumberZone))] public string Number { get; set; } = ""; }

public sealed class Accounts(UserManager<Clerk> users, SignInManager<Clerk> signIn, IEmailSender<Clerk> mail)
{
    public Task SetPhone(Clerk clerk) => users.SetPhoneNumberAsync(clerk, Data.Secret()); // want PK1002
    public Task SetPlainPhone(Clerk clerk) => users.SetPhoneNumberAsync(clerk, Data.Plain()); // clean
    public void Id(System.Security.Claims.ClaimsPrincipal caller) { Net.Send(users.GetUserId(caller)); } // clean
    public async Task PhoneOfUser() { var clerk = new Clerk(); await users.SetPhoneNumberAsync(clerk, Data.Secret()); Net.Send(clerk.PhoneNumber); } // want PK1002 PK1001
    public async Task NameOfUser() { var clerk = new Clerk { UserName = "a" }; await users.SetPhoneNumberAsync(clerk, Data.Secret()); Net.Send(clerk.UserName); } // want PK1002
    public async Task AskedForName() { var clerk = new Clerk { UserName = "a", PhoneNumber = Data.Secret() }; Net.Send(await users.GetUserNameAsync(clerk)); } // clean
    public async Task AskedForPhone() { var clerk = new Clerk { UserName = "a", PhoneNumber = Data.Secret() }; Net.Send(await users.GetPhoneNumberAsync(clerk)); } // want PK1001
    public async Task Token() { var clerk = new Clerk { PhoneNumber = Data.Secret() }; Net.Send(await users.GeneratePasswordResetTokenAsync(clerk)); } // clean
    public async Task TokenOfNewAddress(Clerk clerk) { Net.Send(await users.GenerateChangeEmailTokenAsync(clerk, Data.Secret())); } // want PK1001
    public Task Create() => users.CreateAsync(new Clerk { Number = "1" }); // want PK1002
    public async Task Found() { var clerk = await users.FindByIdAsync("1"); Net.Send(clerk!.UserName); } // want PK1004
    public Task FoundByNumber() => users.FindByNameAsync(Data.Secret()); // want PK1002
    public async Task<bool> Errors() { var clerk = new Clerk { Email = Data.Secret() }; var result = await users.UpdateAsync(clerk); foreach (var error in result.Errors) Net.Send(error.Description); return result.Succeeded; } // want PK1002 PK1001
    public async Task Succeeded() { var clerk = new Clerk { UserName = "a" }; var result = await users.UpdateAsync(clerk); Net.Send(result.Succeeded.ToString()); } // want PK1002
    public Task Cookie() => signIn.SignInAsync(new Clerk { Email = Data.Secret() }, false); // want PK1002
    public Task CookieWithoutPhone() => signIn.SignInAsync(new Clerk { UserName = "a", PhoneNumber = Data.Secret() }, false); // clean
    public Task Mailed(Clerk clerk) => mail.SendPasswordResetCodeAsync(clerk, "a@example.com", Data.Secret()); // want PK1001
    public Task MailedPlain(Clerk clerk) => mail.SendPasswordResetCodeAsync(clerk, "a@example.com", Data.Plain()); // clean
}
