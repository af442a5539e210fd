"""Cue words for ways to reach somebody, and for what must stay secret."""

from __future__ import annotations

from typing import Final

from mappings.redaction.types import DataType

WORDS: Final[dict[str, str]] = {
    DataType.WECHAT: """
        加个微!; 加個微!; 加我v!; 加我vx!; 加我微!; 我的v!; 我v!; v号!; v是!; 徽信号!; 薇号!; 微号!; 卫星!;
        威心!; 维心!; v:!; ➕v!; 聊v!; 私v!; 微商号!; 对方微信!; 微信群!; 微信名!; 微信用户!; 微信昵称!;
        加薇!; 加威!; 加v信!; 加卫星!; wechat name!; wechat no!; wechat number!; wecaht!; wehcat!;
        微信小号!; 微信大号!; 微信客服!; 微信里!; 微信上!;
        微信!; 薇芯!; 微芯!; 徽信!; 微xin!; 微信号!; 微信号码!; 微信號!; 微信id!; 微信账号!; 微信帐号!;
        wechat!; wechat id!; weixin!;
        wx!; wx号!; vx!; v信!; vx号!; 薇信!; 威信!; 维信!; 微信联系!; 加微!; 加v!; 加微信!; 加wx!; 加vx!;
        v我!; 微我!; wechat account!; we chat!; wei xin!; 微x!; w信!; 微信是!; 绿泡泡!
    """,
    DataType.QQ: """
        我qq!; 他qq!; 她qq!;
        我q!; q是!; 我的q!; 我的qq!; 腾讯qq!; 騰訊qq!; 腾讯号!; 叩叩!; 抠抠!; 蔻蔻!; 口口号!; qq小号!;
        qq大号!; 企鹅!; 小企鹅!; q群!; 群里那个!; 加我q!; 球球号!; 球号!; qq邮箱!; qq客服!; 卖家qq!;
        对方qq!; 丘丘!; 联系q!; 联系我q!; 联系扣!; 聯絡q!;
        qq!; qq联系!; qq聯繫!; 联系qq!; 加我qq!; qq是!; qq号!; qq号码!; qq號!; 扣扣!; 扣扣号!; 企鹅号!;
        q:!; 加q!; 加qq!; q号!; qq群!; 群号!; qq账号!;
        球球!; qq number!; qq id!; 扣号!
    """,
    DataType.ALIPAY: """
        支付宝转账!; 对方支付宝!; 收款支付宝!; 支付宝收款!; 支付宝用户!; 支付宝里!; 支付宝绑定!; 付宝!;
        支付保!; zfb号!; zfb账号!; 支付宝打!; 支付宝转!; 支付宝绑!; 支付宝绑的!; 支付宝绑了!;
        支付宝登的!; 支付宝用的!; 支付宝名下!; alipay no!; alipay number!;
        支付宝!; 支付宝账号!; 支付宝账户!; 支付宝帐号!; 支付宝号!; 支付寶!; alipay!; alipay account!;
        alipay id!; zfb!; 支付宝uid!; 支付宝id!
            """,
    DataType.IP: (
        "ip!;ip地址!;ip address!;ip-adresse!;adresse ip!;dirección ip!;ip addr!;ipv4!;ipv6!;登录ip!"
    ),
    DataType.CREDENTIAL: """
        登录密!; 交易密!; 支付密!; 取款密!; 登陆密!; 查询用密码!; 登录用密码!; 原密码!; 旧密码!; 新密码!;
        手势密码!; 解锁密码!; 开机密码!; 保险箱密码!; 服务密!; 验码!; 短信里的码!; 收到的码!; 念验证码!;
        报验证码!; 动态码是!; 一次性码!; 六位码!; 6位码!; 四位码!; 短信密码!; 密鑰!; 密钥!; 秘钥!; 密碼係!;
        通行密碼!; 取現密碼!; password you tried!; password i use!; password i used!; my pass!; pass is!;
        pass was!; pword!; p/w!; pswd!; psw!; passw!; sign-in code!; sign in code!; log in code!;
        one time code!; the code is!; pin i set!; pin i use!; pin for phone banking!;
        pin for telephone banking!;
        pin for the app!; pin for online banking!; pin for my card!; gave the code!; gave him the code!;
        gave her the code!; gave them the code!; read out the code!; door code!; gate code!; alarm code!;
        voicemail pin!; sim pin!; puk!; recovery code!; backup code!; memorable date!; memorable place!;
        mmn!; security phrase!; telecode!; log-in code!; kennwrot!; pw lautet!; zugangspasswort!;
        zugangs-pin!; start-pin!; tan lautet!; einmal-tan!; sms tan!; sicherheitsantwort!;
        sicherheitsfrage!; puk-nummer!; aktivierungs-code!; freigabecode!; anmeldecode!; mdp provisoire!;
        code d'activation reçu!; code reçu par sms!; code à six chiffres reçu!; code confidentiel reçu!;
        code d'authentification reçu!; mdp temporaire!; code digicode!; digicode!; code wifi!;
        réponse secrète!; contaseña!; contrasenya!; contraseñ!; la contra!; clave era!; pin era!;
        clave que puse!; clave sms!; código que me llegó!; código recibido!; código de la app!;
        respuesta secreta!; firma digital!; di el código!; le di el código!; di la clave!;
        donné le code!; j'ai donné le code!; den code genannt!; code durchgegeben!;
        密码!; 密碼!; 口令!; 初始密码!; 临时密码!; 密令!; 暗号!; 登入密碼!; 一次性密码!; 一次性密碼!;
        短信驗證碼!;
        动态口令!; 激活码!; 授权码!; 手机令牌!; 查询码!; 服务密码!; pin码!; 密保答案!; 密保!; 解锁码!;
        验证码!; 驗證碼!; 校验码!; 动态码!; 动态密码!; 短信码!; 短信验证码!; 安全码!;
        支付密码!; 交易密码!; 取款密码!; 登录密码!; 登陆密码!; 查询密码!; 手机验证码!; 提取码!; cvv!;
        cvv2!; cvc!; cvc2!; cvn!; csc!; password!; passwd!; pwd!; passwrod!; pasword!; passowrd!;
        psasword!; pw!; pw:!; pass:!; passcode!; pass code!;
        pin!; pin number!; pin no!; pin is!; pass word!; mpin!; m-pin!; t-pin!; tpin!; upi pin!; atm pin!;
        otp!; one-time password!; one time password!; one-time code!; one time passcode!;
        one-time passcode!; one-time pin!; verification code!; security code!; security number!;
        secret code!; access code!; authentication code!; auth code!; confirmation code!; login code!;
        sms code!; code we sent!; memorable word!; memorable information!; mother's maiden name!;
        passphrase!; secret word!; temporary password!; temp password!; temp pw!; log-in password!;
        login pin!;
        phone pin!; telephone pin!; safe word!; safeword!; security word!; security answer!; secret answer!;
        online password!; wifi password!; telephone banking pin!; netbanking password!;
        net banking password!;
        ipin!; transaction password!; profile password!; activation code!; unlock code!; reset code!;
        one-off code!; one off code!; texted code!; six-digit code!; 6-digit code!; six digit code!;
        6 digit code!; four-digit code!; 4-digit code!; otp code!; otp number!; passnumber!; pass number!;
        api key!; apikey!; api-key!; secret key!; secret!; access token!;
        token!; bearer!; client secret!; 2fa code!; mfa code!; passwort!; kennwort!; pin-nummer!;
        geheimzahl!; tan!; sms-tan!; mtan!; zugangscode!; sicherheitscode!; prüfziffer!; bestätigungscode!;
        freischaltcode!; geheimnummer!; online-pin!; telefon-pin!; losung!; zugangsdaten!; prüfnummer!;
        kartenprüfnummer!; mot de passe!; mdp!; code secret!; code confidentiel!; code pin!; cryptogramme!;
        code de sécurité!; code de vérification!; code sms!; code d'accès!; code de confirmation!;
        code à usage unique!; contraseña!; clave!; clave de acceso!; código de seguridad!; código pin!;
        código de verificación!; código sms!; código de acceso!; clave secreta!; clave de firma!;
        palabra clave!; clave provisional!; clave temporal!; contraseña provisional!; contraseña temporal!;
        clave de un solo uso!; código de un solo uso!; código otp!; código de firma!; código de activación!;
        pin de la tarjeta!; clave pin!; clave personal!; clave bancaria!; clave online!;
        code temporaire!; code personnel!; code de carte!; code carte!; code bancaire!; code reçu!;
        code d'activation!; code à 4 chiffres!; code à six chiffres!; code à 6 chiffres!;
        code d'authentification!;
        code de connexion!; code de la carte!; code unique!; code otp!; identifiants!; phrase secrète!;
        einmalpasswort!; einmalcode!; passwörter!; startpasswort!; initialpasswort!; aktivierungscode!;
        tan-nummer!; sms-code!; push-tan!; pushtan!; kartenpin!; karten-pin!; entsperrcode!; codewort!;
        código secreto!; código de confirmación!; contrasena!
    """,
    DataType.PHONE: """
        电话!; 電話!; 手机!; 手機!; 手机号!; 手机号码!; 手机号是!; 联系方式!; 联系电话!; 座机!; 固话!;
        致电!; 拨打!; 来电!; 电话号码!; 联系号码!; 号码!; 號碼!; 打给!; 打我!; 回电!; 本机!; 预留手机!;
        紧急联系人!; 家里电话!; 办公电话!; 单位电话!; 联系人!; 手机尾号!; tel!; phone!; phone number!;
        phone no!; mobile!; mobile number!; mobile no!; cell!; cellphone!; cell phone!; cell number!; mob!;
        mob no!; telephone!; telephone number!; contact number!; contact no!; contact me!; call!; call me!;
        called!; calling!; calls!; text!; texted!; text me!; whatsapp!; whats app!; fax!; ring!; ring me!;
        drop me a line!; drop us a line!; drop a line!; buzz me!; bell me!; give me a bell!; hit me up!;
        ping me!;
        missed call!; my digits!; durchklingeln!; rückfragen!; work line!; home line!; office line!;
        mobile line!; private line!; direct line!; my line!;
        desk line!; second line!; work mobile!; work cell!; shop line!; business line!; dienstnummer!;
        festnetznummer!; ligne fixe!; ligne pro!; línea fija!; línea del trabajo!;
        rang!; reach!; reach me!; landline!; home number!; work number!; my number!; number!; numbers!;
        dial!; dialled!; dialed!; phoned!; sms!; callback!; call back!; contact!; telegram!; signal!;
        viber!; ph!; ph no!; ph.!; cont.!; mobil!; mobilnummer!; handy!; handynummer!; handy-nr!; telefon!;
        telefonnummer!; tel.-nr!; tel-nr!; telefonnr!; rufnummer!; festnetz!; rückruf!; erreichbar!;
        erreichen!; anrufen!; angerufen!; anruf!; nummer!; rückrufnummer!; téléphone!; téléphone portable!;
        portable!; numéro!; tél!; tél.!; appeler!; joindre!; joignable!; rappeler!; rappelez!; fixe!;
        numéro de téléphone!; appelez!; appelé!; sms au!; gsm!; mon numéro!; teléfono!; teléfono móvil!;
        móvil!; celular!; tfno!; tlf!; tlfno!; telf!; tel.!; número!; número de teléfono!; llamar!;
        llamaron del!; llaman!; llaman del!; llamando!; appellent!; appels du!; calling from!; calls from!;
        called from!; ruft!; rufen!; llámame!; llámenme!; llamen!; llamada!; llamaron!; contactar!;
        localizar!; fijo!; telefono!; cellulare!; numero!; chiamare!; fon!; t:; m:; f:; p:
    """,
}
